package kange.parse.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.parse.column.ColumnName;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * The labels that divide a file: those that its lines have, but for titles and labels that are
 * headings of the text, and headings that nothing but their level tells for titles.
 */
final class DividingLabels {
  private final List<TextLine> lines;
  private final Labelling labelling;

  /** How often a line is taken for a label. */
  private final Map<String, Integer> repeated = new HashMap<>();

  private final Set<String> columns = new HashSet<>();

  /** Lines where listed titles begin. */
  private final Set<Integer> listed = new HashSet<>();

  private final int titleLevel;

  DividingLabels(
      List<TextLine> lines, Contents contents, List<Candidate> placed, Labelling labelling) {
    this.lines = lines;
    this.labelling = labelling;
    this.titleLevel = titleLevel(lines, contents, labelling);
    placed.forEach(candidate -> listed.add(candidate.first()));
    for (int i = 0; i < lines.size(); i++) {
      if (labelling.at(i) == LineLabel.BANNER) {
        repeated.merge(letters(i), 1, Integer::sum);
      }
    }
    contents.columns().forEach(column -> columns.add(TitleSimilarity.key(column)));
  }

  /**
   * What a line is to an article.
   *
   * @param open whether an article has begun above it
   */
  LineLabel at(int i, boolean open) {
    if (isHeading(i) || (open && isSectionHead(i))) {
      return LineLabel.BODY;
    }
    return isTitleByLevel(i) ? LineLabel.TITLE : labelling.at(i);
  }

  /**
   * In a file without a contents page in which nobody signs, nothing but the level of its heading
   * tells a title: all headings as high as the first title are titles.
   */
  private boolean isTitleByLevel(int i) {
    TextLine line = lines.get(i);
    return titleLevel > 0
        && line.level() == titleLevel
        && labelling.at(i) == LineLabel.BODY
        && labelling.probability(i) < 1
        && line.isTitleLike();
  }

  /** The level of the first title, where levels alone tell titles; else 0. */
  private static int titleLevel(List<TextLine> lines, Contents contents, Labelling labelling) {
    int level = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (contents.found() || labelling.at(i) == LineLabel.BYLINE) {
        return 0;
      }
      level = level == 0 && labelling.at(i) == LineLabel.TITLE ? lines.get(i).level() : level;
    }
    return level;
  }

  /**
   * A label that no title follows, that stands in the text once and names no column: a heading of
   * the text that was taken for one. What leads out of the journal (原文链接) names no column, either.
   */
  private boolean isHeading(int i) {
    return labelling.at(i) == LineLabel.BANNER
        && (ColumnName.isPointer(lines.get(i).text()) || isHeadingOfText(i));
  }

  /**
   * 原因分析, 结语: no article is called so that the contents page does not list and no librarian says is
   * one, whose word alone is certain.
   */
  private boolean isSectionHead(int i) {
    return labelling.at(i) == LineLabel.TITLE
        && !listed.contains(i)
        && labelling.probability(i) < 1
        && JournalPhrases.isSectionHead(lines.get(i).text());
  }

  private boolean isHeadingOfText(int i) {
    return i > 0
        && i + 1 < lines.size()
        && labelling.at(i - 1) == LineLabel.BODY
        && labelling.at(i + 1) == LineLabel.BODY
        && lines.get(i + 1).isProse()
        && repeated.getOrDefault(letters(i), 0) < 2
        && !columns.contains(TitleSimilarity.key(lines.get(i).text()))
        && !lines.get(i).known().contains(LineHint.COLUMN);
  }

  /** A line without its numbers: 专栏（16） and 专栏（17） are one label. */
  private String letters(int i) {
    StringBuilder letters = new StringBuilder();
    lines.get(i).text().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
