package kange.export.cite;

import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;

/**
 * A reference as EndNote imports it (.enw): the tags of its "EndNote Import" filter, after refer of
 * Unix. A comma behind a body's name tells the filter that it is none of a person.
 */
final class EndNoteEntry {
  private EndNoteEntry() {}

  static String of(ReferenceRecord of) {
    Citation cited = of.cited();
    TaggedText entry = new TaggedText(tag -> "%" + tag + " ", "\r\n");
    entry.add("0", of.newspaper() ? "Newspaper Article" : "Journal Article");
    for (Contributor author : cited.authors()) {
      boolean body = author.kind() == ContributorKind.ORGANIZATION;
      entry.add("A", author.name().strip() + (body ? "," : ""));
    }
    entry
        .add("T", of.title())
        .add(of.newspaper() ? "B" : "J", cited.journal())
        .add("D", cited.year())
        .add("8", cited.issue().date())
        .add("N", cited.number())
        .add("P", cited.pages("-"))
        .add("@", cited.issue().issn())
        .add("I", cited.issue().publisher());
    of.keywords().forEach(word -> entry.add("K", word));
    return entry.add("X", of.summary()).add("G", of.language("zh-CN")).ended();
  }
}
