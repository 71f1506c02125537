package kange.export.cite;

import kange.model.issue.Contributor;

/**
 * A reference in RIS, with the line ends the format asks for (Research Information Systems' tags as
 * EndNote and Zotero read them).
 */
final class RisEntry {
  private static final String DATE_PARTS = "/";

  private RisEntry() {}

  static String of(ReferenceRecord of) {
    Citation cited = of.cited();
    TaggedText entry = new TaggedText(tag -> tag + "  - ", "\r\n");
    entry.add("TY", of.newspaper() ? "NEWS" : "JOUR");
    for (Contributor author : cited.authors()) {
      entry.add("AU", author.name());
    }
    entry
        .add("TI", of.title())
        .add("T2", cited.journal())
        .add("PY", cited.year())
        .add("DA", cited.issue().date().map(date -> date.replace("-", DATE_PARTS)))
        .add("IS", cited.number())
        .add("SP", cited.page())
        .add("EP", cited.lastPage())
        .add("SN", cited.issue().issn())
        .add("PB", cited.issue().publisher());
    of.keywords().forEach(word -> entry.add("KW", word));
    return entry.add("AB", of.summary()).add("LA", of.language("zh-CN")).add("ER", "").ended();
  }
}
