package kange.export.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Contributor;
import kange.model.issue.IssueMetadata;
import kange.model.reading.Provenance;

/**
 * What a reference to an article says. A journal that the issue does not name is not named by its
 * file or publisher either.
 *
 * @param title with the subtitle's leading dash taken off
 * @param number of the issue, without leading zeros: "7", "7/8", "增刊"
 * @param lastPage where it is certain, and not before the first
 * @param issue what else the issue prints of itself
 */
public record Citation(
    SourceKind kind,
    List<Contributor> authors,
    String title,
    Optional<String> subtitle,
    Optional<String> journal,
    Optional<Integer> year,
    Optional<String> number,
    Optional<Integer> page,
    Optional<Integer> lastPage,
    IssueMetadata issue) {
  private static final Pattern YEAR = Pattern.compile("^\\s*\\d{4}\\s*年\\s*");
  private static final Pattern NUMBER = Pattern.compile("第\\s*(.+?)\\s*期");

  /** Takes a copy of the list. */
  public Citation {
    authors = List.copyOf(authors);
  }

  /** Reads the parts off an article's card and its issue's. */
  public static Citation of(ArticleSummary article, Provenance provenance) {
    return new Citation(
        SourceKind.of(article, provenance),
        article.authors().stream().filter(author -> !author.name().isBlank()).toList(),
        article.title().strip(),
        article
            .subtitle()
            .map(subtitle -> subtitle.strip().replaceFirst("^[—―─－-]+\\s*", ""))
            .filter(subtitle -> !subtitle.isEmpty()),
        article.statedJournal(),
        article.year(),
        number(article.issueLabel()),
        article.page(),
        article.page().flatMap(page -> provenance.lastPage().filter(last -> last >= page)),
        provenance.issue());
  }

  /** "6", or "6-9" with what stands between the two. */
  public Optional<String> pages(String between) {
    return page.map(
        first ->
            lastPage
                .filter(last -> last > first)
                .map(last -> first + between + last)
                .orElseGet(() -> Integer.toString(first)));
  }

  /** Title and subtitle. */
  String fullTitle(String between) {
    return title + subtitle.map(s -> between + s).orElse("");
  }

  private static Optional<String> number(String issueLabel) {
    String label = YEAR.matcher(issueLabel.strip()).replaceFirst("");
    Matcher matcher = NUMBER.matcher(label);
    String number = matcher.find() ? matcher.group(1) : label;
    String plain =
        number.replaceAll("\\s*[-—–－~～、和/／]\\s*", "/").replaceAll("(?<!\\d)0+(?=\\d)", "").strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
