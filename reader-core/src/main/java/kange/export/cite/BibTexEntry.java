package kange.export.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;

/** A reference as BibTeX writes it, in the fields of BibTeX itself or of biblatex. */
final class BibTexEntry {
  private static final String NEWSPAPER = "newspaper";

  private final ReferenceRecord of;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private BibTexEntry(ReferenceRecord of) {
    this.of = of;
  }

  /** BibTeX's fields, which every program reads. */
  static String plain(ReferenceRecord of) {
    BibTexEntry entry = new BibTexEntry(of);
    Citation cited = of.cited();
    entry.authors();
    entry.put("title", Optional.of(of.title()));
    entry.put("journal", cited.journal());
    entry.put("year", cited.year());
    entry.common();
    entry.put("language", of.language("chinese"));
    return entry.text();
  }

  /** biblatex's: a date to the day, the subtitle apart, and what kind of paper it is. */
  static String biblatex(ReferenceRecord of) {
    BibTexEntry entry = new BibTexEntry(of);
    Citation cited = of.cited();
    if (of.newspaper()) {
      entry.put("entrysubtype", Optional.of(NEWSPAPER));
    }
    entry.authors();
    entry.put("title", Optional.of(cited.title()));
    entry.put("subtitle", cited.subtitle());
    entry.put("journaltitle", cited.journal());
    entry.put("date", cited.issue().date().or(() -> cited.year().map(String::valueOf)));
    entry.common();
    entry.put("langid", of.language("chinese"));
    return entry.text();
  }

  private void authors() {
    String names =
        of.cited().authors().stream().map(BibTexEntry::author).collect(Collectors.joining(" and "));
    if (!names.isEmpty()) {
      fields.put("author", names);
    }
  }

  private void common() {
    Citation cited = of.cited();
    put("number", cited.number());
    put("pages", cited.pages("--"));
    put("issn", cited.issue().issn());
    put("publisher", cited.issue().publisher());
    put("keywords", Optional.of(String.join(", ", of.keywords())));
    put("abstract", of.summary());
  }

  private void put(String field, Optional<?> value) {
    value
        .map(Object::toString)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> fields.put(field, escaped(text)));
  }

  private String text() {
    String year = of.cited().year().map(y -> Integer.toString(y)).orElse("");
    String body =
        fields.entrySet().stream()
            .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
            .collect(Collectors.joining());
    return "@article{kange" + year + "-" + of.id() + ",\n" + body + "}\n\n";
  }

  /** An organisation in braces of its own, so that no program looks for its family name. */
  private static String author(Contributor author) {
    String name = escaped(author.name().strip());
    return author.kind() == ContributorKind.ORGANIZATION ? "{" + name + "}" : name;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
