package kange.export.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.reading.ArticleText;

/** A reference as BibTeX writes it. */
final class BibTexEntry {
  private BibTexEntry() {}

  static String of(ArticleText article) {
    Citation citation = Citation.of(article.summary());
    Map<String, String> fields = new LinkedHashMap<>();
    if (!citation.authors().isEmpty()) {
      fields.put(
          "author",
          citation.authors().stream()
              .map(BibTexEntry::author)
              .collect(Collectors.joining(" and ")));
    }
    String subtitle = citation.subtitle().map(s -> "：" + s).orElse("");
    fields.put("title", escaped(citation.title() + subtitle));
    citation.journal().ifPresent(journal -> fields.put("journal", escaped(journal)));
    citation.year().ifPresent(year -> fields.put("year", Integer.toString(year)));
    citation.number().ifPresent(number -> fields.put("number", escaped(number)));
    citation.page().ifPresent(page -> fields.put("pages", Integer.toString(page)));
    article.article().column().ifPresent(column -> fields.put("keywords", escaped(column)));
    fields.put("language", "chinese");
    String year = citation.year().map(y -> Integer.toString(y)).orElse("");
    String body =
        fields.entrySet().stream()
            .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
            .collect(Collectors.joining());
    return "@article{kange" + year + "-" + article.summary().id() + ",\n" + body + "}\n\n";
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
