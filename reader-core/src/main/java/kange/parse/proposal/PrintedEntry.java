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
import kange.parse.contents.PrintedLabel;
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

  private static final int SHORTEST = 2;

  /** The number stands on the title's line, or as many lines below, where several share one. */
  private static final int REACH = 6;

  private static final int MOST = 2;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final PrintedPage page;

  PrintedEntry(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.page = PrintedPage.of(outline);
  }

  List<Reading> of(int k) {
    String printed = articles.get(k).article().title();
    List<Reading> readings = of(k, TitleSimilarity.key(printed));
    int label = PrintedLabel.end(printed);
    return readings.isEmpty() && label > 0
        ? of(k, TitleSimilarity.key(printed.substring(label)))
        : readings;
  }

  private List<Reading> of(int k, String title) {
    Article article = articles.get(k).article();
    List<Reading> readings = new ArrayList<>();
    if (title.length() < SHORTEST) {
      return readings;
    }
    int at = page.first(title);
    if (at >= 0) {
      Optional<String> column = page.column(at);
      column
          .filter(name -> !article.column().equals(Optional.of(name)))
          .ifPresent(name -> readings.add(columnAlone(k, name)));
      for (int number : numbers(at, title)) {
        add(readings, k, article, number, column);
      }
    }
    return readings;
  }

  private Reading columnAlone(int k, String column) {
    int line = ColumnReadings.anchor(outline, articles.get(k));
    return new Reading(
        ProposalKind.COLUMN_AS_PRINTED,
        List.of(new FieldChange(line, ArticleField.COLUMN, List.of(column))),
        0);
  }

  private void add(
      List<Reading> readings, int k, Article article, int number, Optional<String> column) {
    int line = ColumnReadings.anchor(outline, articles.get(k));
    List<ProposedCorrection> acts = new ArrayList<>();
    if (!article.page().equals(Optional.of(number))) {
      acts.add(new FieldChange(line, ArticleField.PAGE, List.of(String.valueOf(number))));
      readings.add(new Reading(ProposalKind.PAGE_AS_PRINTED, acts, 0, fits(number, k), 0));
    }
    if (column.isPresent() && !column.equals(article.column())) {
      List<ProposedCorrection> both = new ArrayList<>(acts);
      both.add(new FieldChange(line, ArticleField.COLUMN, List.of(column.get())));
      readings.add(new Reading(ProposalKind.ENTRY_AS_PRINTED, both, 0, fits(number, k), 0));
    }
  }

  /**
   * Numbers beside the title: behind it on its own line, or anywhere on it, or else near it. Where
   * the line has one, those below belong to other entries.
   */
  private Set<Integer> numbers(int at, String title) {
    Set<Integer> found = new LinkedHashSet<>();
    String line = page.text(at);
    collect(line.substring(behind(line, title)), found);
    collect(line, found);
    for (int step = 1; step <= REACH && found.isEmpty(); step++) {
      collect(at + step < page.size() ? page.text(at + step) : "", found);
    }
    if (at > 0 && found.isEmpty() && !page.says(at - 1, title)) {
      collect(page.text(at - 1), found);
    }
    return found;
  }

  /** Where the title's last character stands, or 0: two entries may share a line. */
  private static int behind(String line, String title) {
    String end = title.substring(title.length() - SHORTEST);
    int at = line.indexOf(end);
    return at < 0 ? 0 : at + SHORTEST;
  }

  private static void collect(String text, Set<Integer> found) {
    Matcher number = NUMBER.matcher(text);
    while (number.find() && found.size() < MOST) {
      int n = Integer.parseInt(number.group());
      if (n > 0) {
        found.add(n);
      }
    }
  }

  /** Pages rise from article to article. */
  private double fits(int number, int k) {
    Optional<Integer> above = k > 0 ? articles.get(k - 1).article().page() : Optional.empty();
    Optional<Integer> below =
        k + 1 < articles.size() ? articles.get(k + 1).article().page() : Optional.empty();
    return above.filter(p -> p > number).isEmpty() && below.filter(p -> p < number).isEmpty()
        ? 1
        : 0;
  }
}
