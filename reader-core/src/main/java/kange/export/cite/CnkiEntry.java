package kange.export.cite;

import java.util.stream.Collectors;

/**
 * A reference as CNKI's own program imports it (CNKI E-Study, now 研学; .eln): the lines that CNKI
 * writes when its records are exported for it. 1 stands for journals there, 4 for newspapers.
 */
final class CnkiEntry {
  private static final String JOURNALS = "1";
  private static final String NEWSPAPERS = "4";

  private CnkiEntry() {}

  static String of(ReferenceRecord of) {
    Citation cited = of.cited();
    TaggedText entry = new TaggedText(tag -> tag + ": ", "\r\n");
    entry.add("DataType", of.newspaper() ? NEWSPAPERS : JOURNALS).add("Title-题名", of.title());
    if (!cited.authors().isEmpty()) {
      entry.add(
          "Author-作者",
          cited.authors().stream().map(a -> a.name().strip() + ";").collect(Collectors.joining()));
    }
    entry
        .add("Source-刊名", cited.journal())
        .add("Year-年", cited.year())
        .add("PubTime-出版时间", cited.issue().date());
    if (!of.keywords().isEmpty()) {
      entry.add("Keyword-关键词", String.join(";", of.keywords()));
    }
    return entry
        .add("Summary-摘要", of.summary())
        .add("Period-期", cited.number())
        .add("Page-页码", cited.pages("-"))
        .add("SrcDatabase-来源库", of.newspaper() ? "报纸" : "期刊")
        .ended();
  }
}
