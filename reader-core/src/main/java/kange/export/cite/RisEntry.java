package kange.export.cite;

import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;

/** A reference as RIS writes it, with the line ends the format asks for. */
final class RisEntry {
  private RisEntry() {}

  static String of(ArticleText article) {
    Citation citation = Citation.of(article.summary());
    StringBuilder entry = new StringBuilder();
    add(entry, "TY", "JOUR");
    for (Contributor author : citation.authors()) {
      add(entry, "AU", author.name());
    }
    add(entry, "TI", citation.title() + citation.subtitle().map(s -> "：" + s).orElse(""));
    citation.journal().ifPresent(journal -> add(entry, "T2", journal));
    citation.year().ifPresent(year -> add(entry, "PY", Integer.toString(year)));
    citation.number().ifPresent(number -> add(entry, "IS", number));
    citation.page().ifPresent(page -> add(entry, "SP", Integer.toString(page)));
    article.article().column().ifPresent(column -> add(entry, "KW", column));
    add(entry, "LA", "zh-CN");
    return entry.append("ER  - \r\n\r\n").toString();
  }

  private static void add(StringBuilder entry, String tag, String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    entry.append(tag).append("  - ").append(line).append("\r\n");
  }
}
