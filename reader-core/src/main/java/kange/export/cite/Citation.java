package kange.export.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kange.export.spi.DocumentLabel;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Contributor;

/**
 * What a reference to a journal article says. Missing parts are left out with their marks; an
 * article without authors begins with its title. A journal that the issue does not name is not
 * named by its file either.
 *
 * @param title with the subtitle's leading dash taken off
 * @param number of the issue, without leading zeros: "7", "7/8", "增刊"
 */
public record Citation(
    List<Contributor> authors,
    String title,
    Optional<String> subtitle,
    Optional<String> journal,
    Optional<Integer> year,
    Optional<String> number,
    Optional<Integer> page) {
  private static final int MOST_AUTHORS = 3;
  private static final Pattern YEAR = Pattern.compile("^\\s*\\d{4}\\s*年\\s*");
  private static final Pattern NUMBER = Pattern.compile("第\\s*(.+?)\\s*期");

  public Citation {
    authors = List.copyOf(authors);
  }

  /** Reads the parts off a catalogue card. */
  public static Citation of(ArticleSummary article) {
    return new Citation(
        article.authors().stream().filter(author -> !author.name().isBlank()).toList(),
        article.title().strip(),
        article
            .subtitle()
            .map(subtitle -> subtitle.strip().replaceFirst("^[—―─－-]+\\s*", ""))
            .filter(subtitle -> !subtitle.isEmpty()),
        article.statedJournal(),
        article.year(),
        number(article.issueLabel()),
        article.page());
  }

  /** "何远舟, 林小满. 题名: 副题名[J]. 云溪机关, 2025(7): 6." */
  public String format(CitationStandard standard) {
    StringBuilder text = new StringBuilder();
    if (!authors.isEmpty()) {
      text.append(names(standard)).append(". ");
    }
    text.append(title);
    subtitle.ifPresent(s -> text.append(standard.colon()).append(s));
    text.append("[J].");
    String issue = issue(standard);
    if (journal.isEmpty() && issue.isEmpty()) {
      return text.toString();
    }
    text.append(' ').append(journal.orElse(""));
    if (journal.isPresent() && (year.isPresent() || number.isPresent())) {
      text.append(standard.comma());
    }
    return text.append(issue).append('.').toString();
  }

  /** "2025(7): 6": what is not stated leaves no mark behind. */
  private String issue(CitationStandard standard) {
    String of = year.map(String::valueOf).orElse("") + number.map(standard::inBrackets).orElse("");
    boolean behind = journal.isPresent() || !of.isEmpty();
    return of + page.map(p -> (behind ? standard.colon() : "") + p).orElse("");
  }

  /** Up to three names; of four and more the first three and 等. */
  private String names(CitationStandard standard) {
    String names =
        authors.stream()
            .limit(MOST_AUTHORS)
            .map(author -> author.name().strip())
            .collect(Collectors.joining(standard.comma()));
    return authors.size() > MOST_AUTHORS
        ? names + standard.comma() + DocumentLabel.AND_OTHERS.text()
        : names;
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
