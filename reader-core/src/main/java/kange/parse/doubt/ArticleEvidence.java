package kange.parse.doubt;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.parse.article.ReadArticle;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** Collects what speaks for and against an article, from itself, its neighbours and its file. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
final class ArticleEvidence {
  /** Lines at either end of a text that are looked at for what may not belong there. */
  private static final int EDGE = 4;

  private static final int LONG_TITLE = 36;
  private static final int SHORT_TITLE = 4;
  private static final int MANY = 3;

  /** A probability is not taken for smaller: powers of ten of it would drown all else. */
  private static final double LEAST = 1e-4;

  private final IssueOutline outline;
  private final Labelling labelling;
  private final List<ReadArticle> articles;
  private final FileEvidence file;
  private final ListingEvidence listing;
  private final ColumnEvidence columns;
  private final HeadEvidence heads;
  private final NeighbourEvidence neighbours;

  ArticleEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.labelling = outline.labelling();
    this.articles = articles;
    this.file = FileEvidence.of(outline, articles);
    this.listing = new ListingEvidence(outline, articles);
    this.columns = new ColumnEvidence(outline, articles);
    this.heads = new HeadEvidence(outline, articles);
    this.neighbours = new NeighbourEvidence(outline, articles);
  }

  /** Values in the order of {@link Evidence}. */
  double[] of(int k) {
    double[] values = new double[Evidence.values().length];
    ReadArticle read = articles.get(k);
    set(values, Evidence.ANY, 1);
    probabilities(values, read, k);
    head(values, read);
    heads.add(values, read);
    listing.add(values, k);
    neighbours.add(values, k);
    columns.add(values, read.article());
    TextEvidence.add(values, outline, read, file.usualChars());
    set(values, Evidence.WITHOUT_CONTENTS, !outline.contents().found());
    set(values, Evidence.WRAPPED, outline.traits().hardWrapped());
    set(values, Evidence.ENTRIES_UNPLACED, file.unplaced());
    set(values, Evidence.ARTICLES_UNLISTED, file.unlisted());
    set(values, Evidence.FILE_UNSURE, file.unsure());
    return values;
  }

  static void set(double[] values, Evidence evidence, double value) {
    values[evidence.ordinal()] = value;
  }

  static void set(double[] values, Evidence evidence, boolean there) {
    values[evidence.ordinal()] = there ? 1 : 0;
  }

  private double unsure(int line) {
    return unsure(labelling, line);
  }

  /** How improbable a line's label is, in powers of ten. */
  static double unsure(Labelling labelling, int line) {
    return -Math.log10(Math.max(LEAST, labelling.probability(line)));
  }

  private void probabilities(double[] values, ReadArticle read, int k) {
    List<Integer> own = read.segment().lines();
    ArticleStart start = read.segment().start();
    int body =
        read.head().body().isEmpty() ? own.size() : own.indexOf(read.head().body().getFirst());
    set(values, Evidence.TITLE_UNSURE, start.last() >= start.first() ? unsure(start.first()) : 0);
    set(values, Evidence.HEAD_UNSURE, most(own, 0, Math.max(0, body)));
    set(values, Evidence.TEXT_START_UNSURE, most(own, Math.max(0, body), Math.max(0, body) + EDGE));
    set(values, Evidence.TEXT_END_UNSURE, most(own, Math.max(body, own.size() - EDGE), own.size()));
    double inside = 0;
    for (int i : read.head().body()) {
      inside = Math.max(inside, labelling.titleProbability(i));
    }
    set(values, Evidence.TITLE_INSIDE, inside);
    if (k + 1 < articles.size()) {
      ArticleStart next = articles.get(k + 1).segment().start();
      set(values, Evidence.NEXT_UNSURE, next.last() >= next.first() ? unsure(next.first()) : 0);
      double between = 0;
      for (int i = own.getLast() + 1; i < next.first(); i++) {
        between = Math.max(between, unsure(i));
      }
      set(values, Evidence.GAP_UNSURE, between);
    }
  }

  private double most(List<Integer> own, int from, int to) {
    double most = 0;
    for (int k = from; k < Math.min(to, own.size()); k++) {
      most = Math.max(most, unsure(own.get(k)));
    }
    return most;
  }

  private void head(double[] values, ReadArticle read) {
    Article article = read.article();
    int title = CharacterClass.length(article.title());
    List<Contributor> authors = article.authors();
    set(values, Evidence.UNTITLED, read.head().titleLines().isEmpty());
    set(values, Evidence.TITLE_LONG, title > LONG_TITLE);
    set(values, Evidence.TITLE_SHORT, title < SHORT_TITLE);
    set(values, Evidence.TITLE_OF_SEVERAL_LINES, read.head().titleLines().size() > 1);
    set(values, Evidence.UNSIGNED_AMONG_SIGNED, authors.isEmpty() && file.mostSigned());
    set(
        values,
        Evidence.SIGNED_BEHIND_TEXT,
        read.head().body().stream().anyMatch(i -> labelling.at(i) == LineLabel.BYLINE));
    set(
        values,
        Evidence.AUTHOR_NO_PERSON,
        authors.stream().anyMatch(a -> a.kind() != ContributorKind.PERSON));
    set(
        values,
        Evidence.NAMES_UNLIKELY,
        read.head().byline().map(b -> 1 - BylineReader.read(b).sureness()).orElse(0.0));
    set(values, Evidence.MANY_AUTHORS, authors.size() > MANY);
    set(values, Evidence.HAS_KICKER, article.kicker().isPresent());
    set(values, Evidence.HAS_SUBTITLE, article.subtitle().isPresent());
    set(values, Evidence.LEAD_ABOVE_TITLE, !read.head().lead().isEmpty());
  }
}
