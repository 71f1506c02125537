package kange.parse.spread;

import java.util.Arrays;
import java.util.List;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.LineLabels;

/** Tells columns of text from titles, by-lines, leads and captions by how lines are set. */
final class SpreadRoles {
  /** Fewer full lines under one another may be a caption or a title of several lines. */
  private static final int SHORTEST_COLUMN = 5;

  /** Half-width characters make a line longer than the column's width. */
  private static final double WIDEST = 1.3;

  /** A line as long as this share of the width fills the column. */
  private static final double FULL = 0.7;

  /** A line wider than two columns of text is a lead across the page. */
  private static final int LEAD_COLUMNS = 2;

  private final List<TextLine> lines;
  private final int width;
  private final SpreadRole[] roles;

  private SpreadRoles(List<TextLine> lines, int width) {
    this.lines = lines;
    this.width = width;
    roles = new SpreadRole[lines.size()];
    Arrays.fill(roles, SpreadRole.NONE);
  }

  static List<SpreadRole> of(List<TextLine> lines, int width, LineLabels kinds) {
    SpreadRoles reader = new SpreadRoles(lines, width);
    reader.findColumns();
    for (int i = 0; i < lines.size(); i++) {
      if (!kinds.free(i)) {
        reader.roles[i] = SpreadRole.NONE;
      } else if (reader.roles[i] != SpreadRole.TEXT) {
        reader.roles[i] = reader.role(i);
      }
    }
    return List.of(reader.roles);
  }

  private void findColumns() {
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int full = 0;
      while (to < lines.size() && goesOn(from, to)) {
        full += lines.get(to).chars() >= FULL * width ? 1 : 0;
        to++;
      }
      if (full >= SHORTEST_COLUMN) {
        Arrays.fill(roles, from, to, SpreadRole.TEXT);
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean goesOn(int from, int i) {
    TextLine line = lines.get(i);
    return line.chars() <= WIDEST * width
        && line.lead().isEmpty()
        && (i == from || line.gap() <= 1)
        && !(line.gap() > 0 && standsAlone(i));
  }

  /** A line with blank lines around it that does not go on from the one above. */
  private boolean standsAlone(int i) {
    boolean below = i + 1 >= lines.size() || lines.get(i + 1).gap() > 0;
    boolean fresh =
        i == 0
            || CharacterClass.endsParagraph(lines.get(i - 1).text())
            || (lines.get(i - 1).gap() > 0 && !lines.get(i - 1).endsSentence());
    return below && fresh && !lines.get(i).indented() && !closes(i);
  }

  /** A title may end in a question, but not in a full stop. */
  private boolean closes(int i) {
    return lines.get(i).endsSentence() && !lines.get(i).text().endsWith("？");
  }

  private SpreadRole role(int i) {
    TextLine line = lines.get(i);
    String text = line.text();
    SpreadRole above = i == 0 ? SpreadRole.NONE : roles[i - 1];
    if (above == SpreadRole.TEXT && continuesText(i)) {
      return SpreadRole.TEXT;
    }
    if (text.startsWith("—")) {
      return SpreadRole.SUBTITLE;
    }
    if (line.lead().startsWith("▲")
        || line.lead().startsWith("▼")
        || JournalPhrases.isPhotoNote(text)) {
      return SpreadRole.CAPTION;
    }
    if (isByline(line, above)) {
      return SpreadRole.BYLINE;
    }
    if (line.indented()) {
      return SpreadRole.TEXT;
    }
    if (line.chars() > LEAD_COLUMNS * width && (line.isProse() || line.endsSentence())) {
      return SpreadRole.LEAD;
    }
    if (above == SpreadRole.LEAD && line.gap() == 0) {
      return SpreadRole.LEAD;
    }
    if (above == SpreadRole.CAPTION && line.gap() == 0) {
      return SpreadRole.CAPTION;
    }
    return closes(i) ? SpreadRole.CAPTION : SpreadRole.HEADING;
  }

  private boolean continuesText(int i) {
    TextLine line = lines.get(i);
    boolean narrow = line.chars() <= WIDEST * width && line.lead().isEmpty();
    return narrow && (line.gap() == 0 || !CharacterClass.endsParagraph(lines.get(i - 1).text()));
  }

  private static boolean isByline(TextLine line, SpreadRole above) {
    String text = line.text();
    boolean marked = !line.lead().isEmpty() || BylineReader.isSigned(line);
    boolean below = above == SpreadRole.HEADING || above == SpreadRole.SUBTITLE;
    return (marked && BylineReader.looksLikeNames(text))
        || (below && (!line.lead().isEmpty() || BylineReader.isOrganization(text)));
  }
}
