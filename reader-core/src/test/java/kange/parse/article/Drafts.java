package kange.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.BodyColumns;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.LineLabels;

/** One article whose lines are written as {@code LABEL text}, read through the stage's door. */
final class Drafts {
  private final List<String> rows;
  private Optional<ContentsEntry> entry = Optional.empty();
  private Contents contents = Texts.NO_CONTENTS;
  private List<String> listedAuthors = List.of();
  private boolean authorsListed;
  private int wrapWidth;
  private Set<Integer> captions = Set.of();
  private List<Integer> order = List.of();

  private Drafts(List<String> rows) {
    this.rows = rows;
  }

  /** Rows with a blank line between them; one that begins with + stands right below the last. */
  static Drafts of(String... rows) {
    return new Drafts(List.of(rows));
  }

  /** A title, and this below it, a paragraph a row. */
  static Drafts body(String... paragraphs) {
    List<String> rows = new ArrayList<>(List.of("TITLE 渡口边的老石阶"));
    for (String paragraph : paragraphs) {
      rows.add(paragraph.startsWith("+") ? "+BODY " + paragraph.substring(1) : "BODY " + paragraph);
    }
    return new Drafts(rows);
  }

  /** Listed so at page 3. */
  Drafts listed(String title, String... authors) {
    listedAuthors = List.of(authors);
    entry =
        Optional.of(
            new ContentsEntry(
                Optional.empty(), List.of(title), Optional.empty(), Optional.of(3), false));
    contents = Texts.contents(List.of(), List.of(entry.get()));
    return this;
  }

  /** The other entries have articles, too, and name their authors. */
  Drafts amongSigned() {
    authorsListed = true;
    return this;
  }

  Drafts wrappedAt(int width) {
    wrapWidth = width;
    return this;
  }

  Drafts captions(Integer... lines) {
    captions = Set.of(lines);
    return this;
  }

  /** The lines are read in this order. */
  Drafts order(Integer... lines) {
    order = List.of(lines);
    return this;
  }

  ReadArticle read() {
    StringBuilder text = new StringBuilder();
    List<LineLabel> labels = new ArrayList<>();
    for (String row : rows) {
      String plain = row.startsWith("+") ? row.substring(1) : row;
      labels.add(LineLabel.valueOf(plain.substring(0, plain.indexOf(' '))));
      text.append(text.isEmpty() ? "" : row.startsWith("+") ? "\n" : "\n\n");
      text.append(plain.substring(plain.indexOf(' ') + 1));
    }
    List<TextLine> lines = Texts.lines(text.toString());
    int first = labels.indexOf(LineLabel.TITLE);
    int last = first;
    while (last + 1 < labels.size() && labels.get(last + 1) == LineLabel.TITLE_MORE) {
      last++;
    }
    Optional<String> title = entry.map(e -> e.pieces().getFirst());
    ArticleStart start = new ArticleStart(Math.max(0, first), last, entry, 1, title, listedAuthors);
    List<Integer> own = order.isEmpty() ? IntStream.range(0, lines.size()).boxed().toList() : order;
    ArticleSegment draft = new ArticleSegment(start, own, captions, false);
    IssueOutline outline =
        new IssueOutline(
            lines,
            contents,
            new DocumentStatistics(wrapWidth, false),
            List.of(draft),
            new LineLabels(lines),
            new NgramCohesion(lines),
            Labelling.decided(labels),
            BodyColumns.NONE,
            List.of(),
            authorsListed);
    return new ArticleReader(outline).read(draft);
  }

  Article article() {
    return read().article();
  }

  /** The blocks as {@code KIND text}. */
  List<String> blocks() {
    return article().blocks().stream().map(Drafts::row).toList();
  }

  private static String row(Block block) {
    return block.kind() + (block.level() > 0 ? "" + block.level() : "") + " " + block.text();
  }
}
