package kange.parse.article;

import java.util.List;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** What lines below a title are where their labels alone do not tell. */
final class HeadLines {
  private final List<TextLine> lines;
  private final Labelling labelling;

  HeadLines(IssueOutline outline) {
    this.lines = outline.lines();
    this.labelling = outline.labelling();
  }

  /** Names that were labelled as a title. */
  boolean isNamesTakenForTitle(int i) {
    String text = lines.get(i).text();
    return labelling.at(i) == LineLabel.TITLE
        && (BylineReader.isAccount(text) || BylineReader.looksLikeNames(text));
  }

  /** Two lines that the contents page lists as the name of one body: 某省某市 / 直机关工委. */
  boolean isListedInTwoLines(ArticleStart start, List<Integer> own, int k) {
    if (k + 1 >= own.size() || own.get(k + 1) != own.get(k) + 1) {
      return false;
    }
    TextLine line = lines.get(own.get(k));
    TextLine more = lines.get(own.get(k + 1));
    boolean adjacent = more.gap() == 0 && line.isTitleLike() && more.isTitleLike();
    String name = adjacent ? CharacterClass.withoutSpaces(line.text() + more.text()) : "";
    return BylineReader.isOrganization(name)
        && start.entryAuthors().stream()
            .anyMatch(author -> CharacterClass.withoutSpaces(author).equals(name));
  }

  /**
   * Below a title or its marked subtitle, a line without a dash that is set as headings of another
   * level are, or that sections are headed with (原因分析): the first heading of the text.
   *
   * @param subtitled whether the title has a subtitle already
   */
  boolean isHeading(List<Integer> own, int k, boolean subtitled) {
    TextLine line = lines.get(own.get(k));
    TextLine above = k == 0 ? line : lines.get(own.get(k - 1));
    if (JournalPhrases.isSectionHead(line.text())) {
      return true;
    }
    boolean set = line.level() > above.level() || (line.bold() && !above.bold());
    boolean more =
        own.subList(k + 1, own.size()).stream()
            .map(lines::get)
            .anyMatch(l -> set && l.level() == line.level() && l.bold() == line.bold());
    return set && !line.text().startsWith("—") && (subtitled || more);
  }

  /** The name of a body in two lines: 某省某市 / 直机关工委. */
  boolean isRestOfBody(List<Integer> own, int k, List<String> byline) {
    TextLine line = lines.get(own.get(k));
    if (k == 0 || byline.isEmpty() || line.gap() > 0 || !line.isTitleLike() || line.isProse()) {
      return false;
    }
    String above = lines.get(own.get(k - 1)).text();
    return byline.getLast().equals(above)
        && BylineReader.isOrganization(CharacterClass.withoutSpaces(above + line.text()));
  }

  /** A person's name and nothing that makes it a by-line. */
  boolean isBareName(int line) {
    return !BylineReader.isSigned(lines.get(line))
        && BylineReader.isPerson(CharacterClass.withoutSpaces(lines.get(line).text()));
  }
}
