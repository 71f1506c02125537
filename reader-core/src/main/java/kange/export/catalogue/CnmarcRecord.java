package kange.export.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.export.cite.Citation;
import kange.export.spi.DocumentLabel;
import kange.export.spi.Imprint;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;

/**
 * An article as Chinese libraries catalogue it: an analytic record (析出) of CNMARC (WH/T 0503-1996,
 * after UNIMARC), with the issue it stands in as its host (463).
 *
 * @param control the number of the record (001)
 */
record CnmarcRecord(String control, List<Field> fields) {
  /** A new record of text, of a part of something: the rest of a leader is for tapes. */
  static final String LEADER = "     naa0 22        450 ";

  /** A person or body that answers for the text, by MARC's relators. */
  private static final String AUTHOR = "070";

  /** Field 100: kind of date, of readers, of script, and that all is in Unicode. */
  private static final String GENERAL = "%8s%1s%4s    em y0chiy50      ea";

  /**
   * A field.
   *
   * @param indicators two characters
   */
  record Field(String tag, String indicators, List<Subfield> subfields) {}

  /** A part of a field. */
  record Subfield(char code, String text) {}

  static CnmarcRecord of(ArticleText text) {
    Imprint imprint = new Imprint(text);
    // What it may call a journal is what a reference may: no publisher stands in for one.
    Citation cited = Citation.of(text.summary(), text.provenance());
    IssueMetadata issue = cited.issue();
    String year = text.summary().year().map(String::valueOf).orElse("");
    List<Field> fields = new ArrayList<>();
    add(fields, "100", "  ", part('a', general(year)));
    add(fields, "101", "0 ", part('a', "chi"));
    add(fields, "102", "  ", part('a', "CN"));
    add(
        fields,
        "200",
        "1 ",
        part('a', imprint.title()),
        part('e', cited.subtitle().orElse("")),
        part('f', names(text)));
    text.article()
        .source()
        .ifPresent(
            source -> add(fields, "300", "  ", part('a', DocumentLabel.SOURCE.text(source))));
    add(
        fields,
        "463",
        " 1",
        part('t', cited.journal().orElse("")),
        part('v', imprint.issueNumber()),
        part('d', issue.date().orElse(year)),
        part('p', cited.pages("-").orElse("")),
        part('x', issue.issn().orElse("")));
    imprint.column().ifPresent(column -> add(fields, "610", "0 ", part('a', column)));
    for (Contributor author : text.article().authors()) {
      boolean person = author.kind() == ContributorKind.PERSON;
      add(
          fields,
          person ? "701" : "711",
          person ? " 0" : "02",
          part('a', author.name()),
          part('4', author.name().isBlank() ? "" : AUTHOR));
    }
    return new CnmarcRecord("kange" + text.summary().id(), List.copyOf(fields));
  }

  private static String general(String year) {
    String entered = year.isEmpty() ? "" : year + "0101";
    return String.format(Locale.ROOT, GENERAL, entered, year.isEmpty() ? "u" : "d", year);
  }

  private static String names(ArticleText text) {
    return text.article().authors().stream()
        .map(Contributor::name)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Subfield part(char code, String text) {
    // A field of processing data is told by its places: no blank of it goes.
    return new Subfield(code, text.replaceAll("[\\t\\n\\r]+", " "));
  }

  /** With what is stated of it; without that, not at all. */
  private static void add(List<Field> fields, String tag, String indicators, Subfield... parts) {
    List<Subfield> stated = Stream.of(parts).filter(part -> !part.text().isBlank()).toList();
    if (!stated.isEmpty()) {
      fields.add(new Field(tag, indicators, stated));
    }
  }
}
