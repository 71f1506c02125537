package kange.parse.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ProposedCorrection;
import kange.parse.article.ReadArticle;
import kange.parse.column.ColumnName;
import kange.parse.line.NormalForm;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.IssueOutline;

/**
 * Readings of an article's page and column from the very lines of the contents page that say its
 * title, whatever its form made of them.
 */
final class PrintedEntry {
  /** A number of a page, not of a year or a count. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9.])[0-9]{1,3}(?![0-9.%]|年|月|日|个|名|件|次)");

  /** A line says a title where it has as much of it. */
  private static final double ALIKE = 0.8;

  private static final int SHORTEST = 2;

  /** The number stands on the title's line, or as many lines below or above. */
  private static final int REACH = 2;

  private static final int MOST = 2;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final List<Integer> page;

  PrintedEntry(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.page = outline.contents().positions().stream().sorted().toList();
  }

  List<Reading> of(int k) {
    Article article = articles.get(k).article();
    String title = TitleSimilarity.key(article.title());
    List<Reading> readings = new ArrayList<>();
    if (title.length() < SHORTEST) {
      return readings;
    }
    for (int at = 0; at < page.size(); at++) {
      if (says(at, title)) {
        Optional<String> column = column(at);
        for (int number : numbers(at, title, k)) {
          add(readings, k, article, number, column);
        }
        return readings;
      }
    }
    return readings;
  }

  private void add(
      List<Reading> readings, int k, Article article, int number, Optional<String> column) {
    int line = ColumnReadings.anchor(outline, articles.get(k));
    List<ProposedCorrection> acts = new ArrayList<>();
    if (!article.page().equals(Optional.of(number))) {
      acts.add(new FieldChange(line, ArticleField.PAGE, List.of(String.valueOf(number))));
      readings.add(new Reading(ProposalKind.PAGE_AS_PRINTED, acts, 0));
    }
    if (column.isPresent() && !column.equals(article.column())) {
      List<ProposedCorrection> both = new ArrayList<>(acts);
      both.add(new FieldChange(line, ArticleField.COLUMN, List.of(column.get())));
      readings.add(new Reading(ProposalKind.ENTRY_AS_PRINTED, both, 0));
    }
  }

  private boolean says(int at, String title) {
    String key = TitleSimilarity.key(text(at));
    return key.contains(title)
        || (key.length() >= title.length() && TitleSimilarity.of(title, key) >= ALIKE);
  }

  private String text(int at) {
    return NormalForm.of(outline.lines().get(page.get(at)).text());
  }

  /**
   * Numbers beside the title that lie between the pages of the articles around: on its own line, or
   * else near it. Where the line has one, those below belong to other entries.
   */
  private Set<Integer> numbers(int at, String title, int k) {
    Set<Integer> found = new LinkedHashSet<>();
    collect(at, k, found);
    for (int step = 1; step <= REACH && found.isEmpty(); step++) {
      collect(at + step, k, found);
    }
    if (at > 0 && found.isEmpty() && !says(at - 1, title)) {
      collect(at - 1, k, found);
    }
    return found;
  }

  private void collect(int at, int k, Set<Integer> found) {
    if (at < 0 || at >= page.size()) {
      return;
    }
    Matcher number = NUMBER.matcher(text(at));
    while (number.find() && found.size() < MOST) {
      int n = Integer.parseInt(number.group());
      if (n > 0 && fits(n, k)) {
        found.add(n);
      }
    }
  }

  private boolean fits(int number, int k) {
    Optional<Integer> above = k > 0 ? articles.get(k - 1).article().page() : Optional.empty();
    Optional<Integer> below =
        k + 1 < articles.size() ? articles.get(k + 1).article().page() : Optional.empty();
    return above.filter(p -> p > number).isEmpty() && below.filter(p -> p < number).isEmpty();
  }

  /** The column whose name stands nearest above. */
  private Optional<String> column(int at) {
    for (int i = at - 1; i >= 0; i--) {
      String key = TitleSimilarity.key(ColumnName.of(text(i)));
      for (String column : outline.columns()) {
        if (TitleSimilarity.key(column).equals(key)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }
}
