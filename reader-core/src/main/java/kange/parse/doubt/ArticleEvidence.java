package kange.parse.doubt;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.parse.article.ReadArticle;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** Collects what speaks for and against an article, from itself, its neighbours and its file. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
final class ArticleEvidence {
  /** Lines at either end of a text that are looked at for what may not belong there. */
  private static final int EDGE = 4;

  /** So much speaks for a contents page, an entry, where its forms leave no doubt. */
  private static final double SURE_CONTENTS = 2.2;

  private static final int LONG_TITLE = 36;
  private static final int SHORT_TITLE = 4;
  private static final int MANY = 3;

  /** A probability is not taken for smaller: powers of ten of it would drown all else. */
  private static final double LEAST = 1e-4;

  private final IssueOutline outline;
  private final Labelling labelling;
  private final List<ReadArticle> articles;
  private final FileEvidence file;

  ArticleEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.labelling = outline.labelling();
    this.articles = articles;
    this.file = FileEvidence.of(outline, articles);
  }

  /** Values in the order of {@link Evidence}. */
  double[] of(int k) {
    double[] values = new double[Evidence.values().length];
    ReadArticle read = articles.get(k);
    set(values, Evidence.ANY, 1);
    probabilities(values, read, k);
    head(values, read);
    listing(values, read, k);
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

  private void listing(double[] values, ReadArticle read, int k) {
    if (!outline.contents().found()) {
      return;
    }
    Article article = read.article();
    ArticleStart start = read.segment().start();
    set(values, Evidence.NOT_LISTED, start.entry().isEmpty());
    column(values, article);
    set(values, Evidence.NO_PAGE, article.page().isEmpty());
    boolean shared =
        k > 0
            && article.page().isPresent()
            && article.page().equals(articles.get(k - 1).article().page());
    set(values, Evidence.PAGE_SHARED, shared);
    Contents contents = outline.contents();
    set(values, Evidence.CONTENTS_UNSURE, Math.max(0, SURE_CONTENTS - contents.sureness()));
    set(
        values,
        Evidence.CONTENTS_UNREAD,
        contents.unexplained().size() / (double) Math.max(1, contents.entries().size()));
    if (start.entry().isEmpty()) {
      return;
    }
    ContentsEntry entry = start.entry().get();
    set(values, Evidence.PLACE_UNLIKE, 1 - start.likeness());
    String key = TitleSimilarity.key(article.title());
    double like = TitleSimilarity.of(key, TitleSimilarity.key(start.entryTitle().orElse("")));
    set(values, Evidence.TITLE_UNLIKE_ENTRY, 1 - like);
    boolean listed = !start.entryAuthors().isEmpty();
    boolean signed = read.head().byline().isPresent();
    set(values, Evidence.ENTRY_UNSIGNED_BUT_SIGNED, !listed && signed && outline.authorsListed());
    set(values, Evidence.ENTRY_SIGNED_BUT_UNSIGNED, listed && !signed);
    set(
        values,
        Evidence.AUTHORS_DIFFER,
        listed && signed && !read.head().authors().equals(start.entryAuthors()));
    boolean falls =
        k > 0
            && articles.get(k - 1).article().page().isPresent()
            && entry.page().isPresent()
            && articles.get(k - 1).article().page().get() > entry.page().get();
    set(values, Evidence.PAGE_OUT_OF_ORDER, falls);
  }

  private void column(double[] values, Article article) {
    set(values, Evidence.NO_COLUMN, article.column().isEmpty() && file.columns());
    set(values, Evidence.NO_COLUMNS, !file.columns());
    boolean labels = outline.contents().columns().isEmpty();
    set(values, Evidence.COLUMN_OF_LABEL, labels && article.column().isPresent());
    boolean unusual = article.column().filter(c -> !JournalPhrases.isColumnName(c)).isPresent();
    set(values, Evidence.COLUMN_UNUSUAL, unusual);
    boolean alone =
        article.column().isPresent()
            && articles.stream().filter(a -> a.article().column().equals(article.column())).count()
                == 1;
    set(values, Evidence.COLUMN_OF_ONE, alone);
  }
}
