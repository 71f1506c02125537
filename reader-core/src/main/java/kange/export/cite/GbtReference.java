package kange.export.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.export.CitationSystem;
import kange.model.issue.Contributor;

/**
 * References as GB/T 7714 sets them. Missing parts are left out with their marks.
 *
 * @param standard whose marks are set
 * @param system where the year stands, and whether an article without authors begins with its title
 *     or with 佚名
 */
public record GbtReference(CitationStandard standard, CitationSystem system) {
  private static final int MOST_AUTHORS = 3;

  /** "何远舟, 林小满. 题名: 副题名[J]. 云溪机关, 2025(7): 6-9." */
  public String of(Citation cited) {
    return of(cited, "");
  }

  /**
   * The same, told from others of the same authors and year.
   *
   * @param letter behind the year where that stands with the authors; may be empty
   */
  String of(Citation cited, String letter) {
    CitationStandard.Marks marks = marks(cited);
    StringBuilder text = new StringBuilder();
    if (system == CitationSystem.AUTHOR_DATE) {
      text.append(stopped(key(cited) + letter)).append(' ');
    } else if (!cited.authors().isEmpty()) {
      text.append(stopped(names(cited))).append(' ');
    }
    text.append(cited.fullTitle(marks.colon()));
    text.append('[').append(cited.kind().mark()).append("].");
    String where = where(cited, marks);
    return where.isEmpty() ? text.toString() : text + " " + where + ".";
  }

  /** With a full stop, unless it ends in that of "et al." */
  private static String stopped(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** "何远舟, 林小满, 2025": by what author and year are known. */
  String key(Citation cited) {
    String year =
        cited
            .year()
            .map(String::valueOf)
            .orElseGet(() -> ReferenceLanguage.of(names(cited)).undated());
    return names(cited) + marks(cited).comma() + year;
  }

  private CitationStandard.Marks marks(Citation cited) {
    return standard.marks(ReferenceLanguage.of(cited.title()));
  }

  /** Up to three names; of four and more the first three and 等, or et al. behind Latin ones. */
  String names(Citation cited) {
    List<Contributor> authors = cited.authors();
    if (authors.isEmpty()) {
      return ReferenceLanguage.of(cited.title()).nobody();
    }
    ReferenceLanguage language = ReferenceLanguage.of(authors);
    String comma = standard.marks(language).comma();
    String names =
        authors.stream()
            .limit(MOST_AUTHORS)
            .map(author -> author.name().strip())
            .collect(Collectors.joining(comma));
    return authors.size() > MOST_AUTHORS ? names + comma + language.others() : names;
  }

  /** "云溪机关, 2025(7): 6": what is not stated leaves no mark behind. */
  private String where(Citation cited, CitationStandard.Marks marks) {
    String journal = cited.journal().orElse("");
    boolean newspaper = cited.kind() == SourceKind.NEWSPAPER && cited.issue().date().isPresent();
    String issue = newspaper ? day(cited, marks) : number(cited, marks);
    boolean dated = newspaper || (system == CitationSystem.NUMERIC && cited.year().isPresent());
    if (journal.isEmpty()) {
      return issue;
    }
    // The year stands elsewhere: "云溪机关(7): 6".
    boolean bare = system == CitationSystem.AUTHOR_DATE && !dated;
    return journal
        + (issue.isEmpty() || bare || issue.startsWith(marks.colon()) ? "" : marks.comma())
        + issue;
  }

  /** "2026-05-12(3)": a newspaper is cited by its day, and by its page in place of a number. */
  private static String day(Citation cited, CitationStandard.Marks marks) {
    return cited.issue().date().orElse("")
        + cited.page().map(page -> marks.inBrackets(Integer.toString(page))).orElse("");
  }

  private String number(Citation cited, CitationStandard.Marks marks) {
    Optional<String> year =
        system == CitationSystem.NUMERIC ? cited.year().map(String::valueOf) : Optional.empty();
    String of = year.orElse("") + cited.number().map(marks::inBrackets).orElse("");
    boolean behind = cited.journal().isPresent() || !of.isEmpty();
    return of + cited.pages("-").map(pages -> (behind ? marks.colon() : "") + pages).orElse("");
  }
}
