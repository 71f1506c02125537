package kange.parse.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.LeftoverKind;
import kange.parse.article.ReadArticle;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.Byline;
import kange.parse.name.BylineReader;
import kange.parse.segment.IssueOutline;

/** What the lines of a head, and those left over around it, say beside the heads of its file. */
final class HeadEvidence {
  /** More lines left over inside an article say nothing more. */
  private static final int MOST_LEFT = 3;

  private final IssueOutline outline;
  private final int articles;

  /** How many articles have a title of so many lines. */
  private final Map<Integer, Integer> titleLines = new HashMap<>();

  private final double withKicker;
  private final Set<String> columns = new HashSet<>();

  HeadEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles.size();
    articles.forEach(a -> titleLines.merge(a.head().titleLines().size(), 1, Integer::sum));
    long kickers = articles.stream().filter(a -> a.article().kicker().isPresent()).count();
    this.withKicker = kickers / (double) Math.max(1, articles.size());
    outline.columns().forEach(column -> columns.add(TitleSimilarity.key(column)));
  }

  /** Adds to the evidence of an article. */
  void add(double[] values, ReadArticle read) {
    Article article = read.article();
    boolean kicker = article.kicker().isPresent();
    ArticleEvidence.set(
        values,
        Evidence.SUBTITLE_UNMARKED,
        article.subtitle().filter(s -> !s.startsWith("—")).isPresent());
    ArticleEvidence.set(
        values,
        Evidence.KICKER_UNKNOWN,
        article.kicker().filter(k -> !JournalPhrases.isKicker(k)).isPresent());
    ArticleEvidence.set(values, Evidence.KICKER_UNUSUAL, kicker ? 1 - withKicker : withKicker);
    ArticleEvidence.set(values, Evidence.TITLE_LINES_UNUSUAL, unusual(read));
    ArticleEvidence.set(values, Evidence.BYLINE_UNREAD, unread(read));
    ArticleEvidence.set(
        values,
        Evidence.AUTHOR_LATIN,
        article.authors().stream().anyMatch(a -> CharacterClass.han(a.name()) < 2));
    ArticleEvidence.set(values, Evidence.TITLE_OF_NAMES, endsInNames(read));
    ArticleEvidence.set(
        values,
        Evidence.SUBTITLE_OF_NAME,
        article.authors().isEmpty() && article.subtitle().filter(HeadEvidence::isName).isPresent());
    leftLines(values, read);
  }

  private double unusual(ReadArticle read) {
    int alike = titleLines.getOrDefault(read.head().titleLines().size(), 0);
    return 1 - alike / (double) articles;
  }

  private static boolean unread(ReadArticle read) {
    Optional<Byline> byline = read.head().byline().map(BylineReader::read);
    return byline.isPresent() && !byline.get().unread().isEmpty();
  }

  private static boolean isName(String text) {
    return BylineReader.isPerson(CharacterClass.withoutSpaces(text));
  }

  /** Its last line does, and nobody else signs. */
  private boolean endsInNames(ReadArticle read) {
    if (!read.article().authors().isEmpty() || read.head().titleLines().isEmpty()) {
      return false;
    }
    String last = outline.lines().get(read.head().titleLines().getLast()).text();
    return BylineReader.isOrganization(last)
        || (BylineReader.looksLikeNames(last)
            && BylineReader.divide(last).stream().allMatch(HeadEvidence::isName));
  }

  private void leftLines(double[] values, ReadArticle read) {
    List<Integer> own = read.segment().lines();
    ArticleEvidence.set(values, Evidence.LINE_ABOVE_LEFT, isTelling(own.getFirst() - 1));
    int left = 0;
    for (int k = 1; k < own.size() && left < MOST_LEFT; k++) {
      for (int i = own.get(k - 1) + 1; i < own.get(k) && left < MOST_LEFT; i++) {
        left += isTelling(i) ? 1 : 0;
      }
    }
    ArticleEvidence.set(values, Evidence.LINES_LEFT_INSIDE, left);
    TextLine last = outline.lines().get(own.getLast());
    ArticleEvidence.set(
        values,
        Evidence.ENDS_EDITORIAL,
        own.size() > 1 && last.isProse() && JournalPhrases.isEditorial(last.text()));
  }

  /** A line that nobody has, with words, that is no column of the file. */
  private boolean isTelling(int i) {
    if (i < 0) {
      return false;
    }
    TextLine line = outline.lines().get(i);
    boolean left =
        outline
            .kinds()
            .at(i)
            .filter(k -> k != LeftoverKind.TOC && k != LeftoverKind.COVER)
            .isPresent();
    return left
        && line.isTitleLike()
        && CharacterClass.han(line.text()) > 1
        && !JournalPhrases.isPrompt(line.text())
        && !columns.contains(TitleSimilarity.key(line.text()));
  }
}
