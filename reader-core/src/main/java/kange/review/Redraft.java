package kange.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.LineRole;
import kange.parse.article.ArticleReader;
import kange.parse.correction.FieldChanges;
import kange.parse.line.LineHint;
import kange.parse.name.BylineReader;

/**
 * An article read anew from changed lines. Only what the changed lines say is read: a field of
 * which no line changed stays as it is, whoever said it.
 */
final class Redraft {
  private final ArticleDraft before;
  private final SourceReading then;
  private final ArticleDraft after;
  private final SourceReading now;

  private Redraft(ArticleDraft before, SourceReading then, ArticleDraft after, SourceReading now) {
    this.before = before;
    this.then = then;
    this.after = after;
    this.now = now;
  }

  /**
   * The article with other lines.
   *
   * @param then how the source read before
   * @param now how it reads now
   */
  static ArticleDraft of(
      ArticleDraft before,
      SourceReading then,
      List<Integer> lines,
      Map<Integer, LineRole> head,
      List<Block> blocks,
      SourceReading now) {
    ArticleDraft after = new ArticleDraft(before.key(), before.article(), lines, head);
    return after.with(new Redraft(before, then, after, now).article(blocks));
  }

  private Article article(List<Block> blocks) {
    Article a = before.article();
    Optional<String> byline = same(LineRole.BYLINE) ? a.byline() : joined(LineRole.BYLINE);
    boolean noted = !noteTexts(a.blocks()).equals(noteTexts(blocks));
    Optional<String> note = noted ? ArticleReader.notes(blocks) : a.note();
    return new Article(
        same(LineRole.TITLE) ? a.title() : joined(LineRole.TITLE).orElse(ArticleReader.UNTITLED),
        same(LineRole.SUBTITLE) ? a.subtitle() : joined(LineRole.SUBTITLE),
        same(LineRole.KICKER) ? a.kicker() : joined(LineRole.KICKER),
        byline.equals(a.byline()) ? a.authors() : authors(byline.orElse("")),
        byline,
        a.column(),
        a.page(),
        noted ? ArticleReader.source(note, byline) : a.source(),
        note,
        after.lines().equals(before.lines()) ? a.lines() : now.bridged(after.lines()),
        blocks,
        a.confidence(),
        a.warnings());
  }

  /** Behind a mark of the journal's stand names, also such as no rule knows. */
  private List<Contributor> authors(String byline) {
    boolean marked =
        after.of(LineRole.BYLINE).stream()
            .anyMatch(line -> now.at(line).known().contains(LineHint.BYLINE));
    List<String> names = marked ? BylineReader.marked(byline) : BylineReader.names(byline);
    return FieldChanges.with(before.article(), ArticleField.AUTHORS, names).authors();
  }

  private static List<String> noteTexts(List<Block> blocks) {
    return blocks.stream().filter(b -> b.kind() == BlockKind.NOTE).map(Block::text).toList();
  }

  private boolean same(LineRole role) {
    return texts(before, role, then).toList().equals(texts(after, role, now).toList());
  }

  private Optional<String> joined(LineRole role) {
    String text = texts(after, role, now).collect(Collectors.joining(" "));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Stream<String> texts(ArticleDraft draft, LineRole role, SourceReading source) {
    return draft.of(role).stream().map(source::text);
  }
}
