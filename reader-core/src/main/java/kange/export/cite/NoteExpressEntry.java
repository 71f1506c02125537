package kange.export.cite;

import kange.model.issue.Contributor;

/**
 * A reference as NoteExpress imports it (.net): fields in braces, as CNKI and Wanfang offer their
 * records for it.
 */
final class NoteExpressEntry {
  private NoteExpressEntry() {}

  static String of(ReferenceRecord of) {
    Citation cited = of.cited();
    TaggedText entry = new TaggedText(tag -> "{" + tag + "}: ", "\r\n");
    entry.add("Reference Type", of.newspaper() ? "Newspaper Article" : "Journal Article");
    entry.add("Title", of.title());
    for (Contributor author : cited.authors()) {
      entry.add("Author", author.name());
    }
    entry
        .add(of.newspaper() ? "Newspaper" : "Journal", cited.journal())
        .add("Year", cited.year())
        .add("Date", cited.issue().date())
        .add("Issue", cited.number())
        .add("Pages", cited.pages("-"));
    if (!of.keywords().isEmpty()) {
      entry.add("Keywords", String.join(";", of.keywords()));
    }
    return entry
        .add("Abstract", of.summary())
        .add("ISBN/ISSN", cited.issue().issn())
        .add("Publisher", cited.issue().publisher())
        .add("Language", of.language("Chinese"))
        .ended();
  }
}
