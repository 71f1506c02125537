package kange.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;
import kange.parse.line.CharacterClass;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;

/** Says what the parser is not sure of, for a librarian to look at, and how sure it is. */
public final class ParseWarnings {
  private static final Pattern SUPPLIED =
      Pattern.compile("[（(]?\\s*([^（(，。]{2,40}?)\\s*供稿\\s*[）)]?");

  private ParseWarnings() {}

  static Article judge(IssueOutline outline, ArticleSegment draft, Head head, Article article) {
    List<ParseWarning> warnings = new ArrayList<>();
    double confidence = 1;
    ArticleStart start = draft.start();
    List<LineRange> title = titleLines(outline, head, article);
    if (start.entry().isEmpty()) {
      if (outline.contents().found()) {
        warnings.add(warning(ParseMessage.ARTICLE_NOT_IN_CONTENTS, title));
        confidence -= 0.3;
      } else {
        confidence -= 0.2;
      }
    } else if (head.titleLines().isEmpty()) {
      warnings.add(warning(ParseMessage.TITLE_NOT_FOUND, firstLine(article)));
      confidence -= 0.4;
    } else if (!isListedTitle(start, article)) {
      String listed = start.entryTitle().orElse("");
      warnings.add(warning(ParseMessage.TITLE_DIFFERS, title, listed));
      confidence -= 1 - start.likeness();
    }
    if (article.lines().getFirst().first() > 1 + lowest(article.lines())) {
      warnings.add(warning(ParseMessage.READING_ORDER, article.lines()));
      confidence -= 0.2;
    } else if (isReordered(outline, draft)) {
      warnings.add(warning(ParseMessage.CONTINUED_ELSEWHERE, article.lines()));
      confidence -= 0.2;
    }
    if (draft.gave()) {
      warnings.add(warning(ParseMessage.PIECE_MOVED, article.lines()));
      confidence -= 0.1;
    }
    authorDoubt(outline, start, head, article).ifPresent(warnings::add);
    Optional<Block> torn = tornEnd(article);
    if (torn.isPresent()) {
      warnings.add(warning(ParseMessage.TORN_END, torn.get().lines()));
      confidence -= 0.3;
    }
    if (article.blocks().stream().noneMatch(b -> b.kind() == BlockKind.PARAGRAPH)) {
      warnings.add(warning(ParseMessage.NO_TEXT, title));
      confidence -= 0.4;
    }
    double rounded = Math.max(0.05, Math.round(confidence * 100) / 100.0);
    return with(article, rounded, warnings.toArray(ParseWarning[]::new));
  }

  /** An article that breaks off may go on in the next: both are to be looked at. */
  public static List<Article> warnNeighbours(List<Article> articles) {
    List<Article> warned = new ArrayList<>(articles);
    for (int i = 1; i < articles.size(); i++) {
      Article above = articles.get(i - 1);
      if (above.warnings().stream().anyMatch(w -> w.code().equals("torn-end"))) {
        Article article = warned.get(i);
        warned.set(
            i,
            with(
                article,
                article.confidence(),
                warning(ParseMessage.MAY_HOLD_CONTINUATION, article.lines(), above.title())));
      }
    }
    return warned;
  }

  /** A doubt under the code scripts know it by. */
  public static ParseWarning warning(
      ParseMessage code, List<LineRange> lines, Object... arguments) {
    return new ParseWarning(code.warning(), Message.of(code, arguments), lines);
  }

  private static Article with(Article article, double confidence, ParseWarning... more) {
    List<ParseWarning> warnings = new ArrayList<>(article.warnings());
    warnings.addAll(List.of(more));
    return article.withDoubts(confidence, warnings);
  }

  private static List<LineRange> titleLines(IssueOutline outline, Head head, Article article) {
    List<Integer> numbers =
        head.titleLines().stream().map(i -> outline.lines().get(i).number()).toList();
    return numbers.isEmpty() ? firstLine(article) : LineRange.of(numbers);
  }

  private static List<LineRange> firstLine(Article article) {
    int first = article.lines().getFirst().first();
    return List.of(new LineRange(first, first));
  }

  /** Lines of another article stand between two of its own: banners and noise do not count. */
  private static boolean isReordered(IssueOutline outline, ArticleSegment draft) {
    List<Integer> own = draft.lines();
    for (int k = 1; k < own.size(); k++) {
      if (own.get(k) < own.get(k - 1)) {
        return true;
      }
      for (int i = own.get(k - 1) + 1; i < own.get(k); i++) {
        if (outline.kinds().at(i).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int lowest(List<LineRange> lines) {
    return lines.stream().mapToInt(LineRange::first).min().orElse(0);
  }

  private static boolean isListedTitle(ArticleStart start, Article article) {
    String listed = TitleSimilarity.key(start.entryTitle().orElse(""));
    return listed.equals(TitleSimilarity.key(article.title()))
        || listed.equals(TitleSimilarity.key(article.title() + article.subtitle().orElse("")));
  }

  /** Contents page and text that agree on no author leave no doubt; one of them alone does. */
  private static Optional<ParseWarning> authorDoubt(
      IssueOutline outline, ArticleStart start, Head head, Article article) {
    boolean agreed = outline.authorsListed() && start.entry().isPresent();
    if (article.authors().isEmpty()) {
      if (agreed) {
        return Optional.empty();
      }
      return Optional.of(warning(ParseMessage.NO_AUTHOR, firstLine(article)));
    }
    List<String> names = head.authors();
    boolean listed = !start.entryAuthors().isEmpty();
    if (listed && head.byline().isPresent() && !names.equals(start.entryAuthors())) {
      return Optional.of(
          warning(
              ParseMessage.AUTHOR_DIFFERS,
              firstLine(article),
              String.join(" ", start.entryAuthors())));
    }
    return supplierDoubt(article);
  }

  /** The body named as supplier below the text should be the author the contents page names. */
  private static Optional<ParseWarning> supplierDoubt(Article article) {
    Matcher supplied = SUPPLIED.matcher(article.note().orElse(""));
    if (!supplied.find()) {
      return Optional.empty();
    }
    String supplier = supplied.group(1).strip();
    boolean named =
        article.authors().stream()
            .anyMatch(
                a ->
                    TitleSimilarity.of(TitleSimilarity.key(a.name()), TitleSimilarity.key(supplier))
                        > 0.8);
    return named
        ? Optional.empty()
        : Optional.of(warning(ParseMessage.SUPPLIER_DIFFERS, firstLine(article), supplier));
  }

  private static Optional<Block> tornEnd(Article article) {
    for (int i = article.blocks().size() - 1; i >= 0; i--) {
      Block block = article.blocks().get(i);
      if (block.kind() == BlockKind.PARAGRAPH) {
        boolean torn =
            CharacterClass.length(block.text()) >= 20 && CharacterClass.breaksOff(block.text());
        return torn ? Optional.of(block) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
