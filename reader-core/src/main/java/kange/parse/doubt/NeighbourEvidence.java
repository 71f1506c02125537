package kange.parse.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kange.model.issue.Article;
import kange.parse.article.ReadArticle;
import kange.parse.column.ColumnName;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.SharedPairs;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.IssueOutline;

/** What an article's neighbours in print and on the contents page say for and against it. */
final class NeighbourEvidence {
  /** Lines at the end of the article above that may be this one's. */
  private static final int EDGE = 3;

  /** A label stands no farther above its article. */
  private static final int LABEL_DEPTH = 4;

  /** Fewer articles do not show how many characters a page has. */
  private static final int ENOUGH = 6;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final Map<String, Integer> looks = new HashMap<>();
  private final Map<String, Integer> signed = new HashMap<>();
  private final Set<ContentsEntry> placed = new HashSet<>();
  private final Map<ContentsEntry, Integer> places = new HashMap<>();
  private final double usualCharsPerPage;

  NeighbourEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    for (ReadArticle read : articles) {
      looks.merge(look(read), 1, Integer::sum);
      signed.merge(signs(read), 1, Integer::sum);
      read.segment().start().entry().ifPresent(placed::add);
    }
    List<ContentsEntry> entries = outline.contents().entries();
    for (int e = 0; e < entries.size(); e++) {
      places.putIfAbsent(entries.get(e), e);
    }
    double[] perPage =
        IntStream.range(0, articles.size())
            .mapToDouble(this::charsPerPage)
            .filter(x -> x > 0)
            .sorted()
            .toArray();
    this.usualCharsPerPage = perPage.length < ENOUGH ? 0 : perPage[perPage.length / 2];
  }

  /** Adds to the evidence of the article of that number. */
  void add(double[] values, int k) {
    ReadArticle read = articles.get(k);
    double all = articles.size();
    ArticleEvidence.set(values, Evidence.ABOVE_ENDS_SHORT, k > 0 && endsShort(k - 1));
    ArticleEvidence.set(values, Evidence.GAP_ABOVE_UNSURE, k > 0 ? gapAbove(k) : 0);
    ArticleEvidence.set(values, Evidence.KICKER_OF_ABOVE, k > 0 ? kickerOfAbove(k) : 0);
    ArticleEvidence.set(values, Evidence.END_OF_BELOW, k + 1 < articles.size() ? endOfBelow(k) : 0);
    ArticleEvidence.set(values, Evidence.ABOVE_ENDS_OF_OWN, k > 0 ? endOfBelow(k - 1) : 0);
    double perPage = usualCharsPerPage == 0 ? 0 : charsPerPage(k);
    ArticleEvidence.set(
        values,
        Evidence.PAGES_UNUSUAL,
        perPage == 0 ? 0 : Math.abs(Math.log(perPage / usualCharsPerPage)));
    ArticleEvidence.set(values, Evidence.ENTRY_SKIPPED, skips(k));
    ArticleEvidence.set(
        values, Evidence.TITLE_LOOK_UNUSUAL, 1 - looks.getOrDefault(look(read), 0) / all);
    ArticleEvidence.set(
        values, Evidence.SIGNED_UNUSUAL, 1 - signed.getOrDefault(signs(read), 0) / all);
    ArticleEvidence.set(values, Evidence.LABEL_DIFFERS, labelDiffers(read));
  }

  private boolean endsShort(int k) {
    List<Integer> own = articles.get(k).segment().lines();
    TextLine last = outline.lines().get(own.getLast());
    return own.size() > 1
        && last.isTitleLike()
        && !last.isProse()
        && !last.endsSentence()
        && !last.endsWithMark()
        && !JournalPhrases.isClosingNote(last.text())
        && !JournalPhrases.isPhotoNote(last.text());
  }

  private double kickerOfAbove(int k) {
    List<Integer> own = articles.get(k).segment().lines();
    if (articles.get(k).article().kicker().isEmpty() || own.size() < 2) {
      return 0;
    }
    SharedPairs.Shares shares =
        SharedPairs.of(
            outline.lines().get(own.getFirst()).text(),
            texts(articles.get(k - 1).segment().lines()),
            texts(own.subList(1, own.size())));
    return Math.max(0, shares.above() - shares.below());
  }

  private double endOfBelow(int k) {
    if (!endsShort(k)) {
      return 0;
    }
    List<Integer> own = articles.get(k).segment().lines();
    SharedPairs.Shares shares =
        SharedPairs.of(
            outline.lines().get(own.getLast()).text(),
            texts(own.subList(0, own.size() - 1)),
            texts(articles.get(k + 1).segment().lines()));
    return Math.max(0, shares.below() - shares.above());
  }

  private List<String> texts(List<Integer> lines) {
    return lines.stream().map(i -> outline.lines().get(i).text()).toList();
  }

  private double gapAbove(int k) {
    List<Integer> above = articles.get(k - 1).segment().lines();
    int from = above.get(Math.max(0, above.size() - EDGE));
    int first = articles.get(k).segment().lines().getFirst();
    double most = 0;
    for (int i = Math.max(from, first - 2 * EDGE); i < first; i++) {
      most = Math.max(most, ArticleEvidence.unsure(outline.labelling(), i));
    }
    return most;
  }

  /** Characters for each page up to that of the next article; 0 where pages do not say it. */
  private double charsPerPage(int k) {
    if (k + 1 >= articles.size()) {
      return 0;
    }
    Optional<Integer> page = articles.get(k).article().page();
    Optional<Integer> next = articles.get(k + 1).article().page();
    if (page.isEmpty() || next.isEmpty() || next.get() <= page.get()) {
      return 0;
    }
    return FileEvidence.chars(outline, articles.get(k)) / (double) (next.get() - page.get());
  }

  private boolean skips(int k) {
    Optional<Integer> at = articles.get(k).segment().start().entry().map(places::get);
    List<ContentsEntry> entries = outline.contents().entries();
    return at.isPresent()
        && at.get() + 1 < entries.size()
        && !placed.contains(entries.get(at.get() + 1));
  }

  private String look(ReadArticle read) {
    List<Integer> title = read.head().titleLines();
    if (title.isEmpty()) {
      return "";
    }
    TextLine line = outline.lines().get(title.getFirst());
    return line.level() + " " + line.bold() + " " + line.lead();
  }

  /** How an article is signed: where, and with what before the names. */
  private String signs(ReadArticle read) {
    String byline = read.head().byline().orElse("");
    int name =
        read.head().authors().isEmpty() ? -1 : byline.indexOf(read.head().authors().getFirst());
    return read.head().authorSource() + " " + (name > 0 ? byline.substring(0, name) : "");
  }

  private boolean labelDiffers(ReadArticle read) {
    int first = read.segment().start().first();
    Article article = read.article();
    for (int i = first - 1; i >= Math.max(0, first - LABEL_DEPTH); i--) {
      if (outline.labelling().at(i) == LineLabel.BANNER) {
        String label = TitleSimilarity.key(ColumnName.of(outline.lines().get(i).text()));
        return !article.column().map(TitleSimilarity::key).equals(Optional.of(label));
      }
    }
    return false;
  }
}
