package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets passages in lines, as the whole issue is set. */
final class Typesetter {
  private static final String CLOSING = "。，、；：？！”’）》】…";

  private final Style style;
  private final Dice dice;
  private final int width;
  private final String indent;

  Typesetter(Style style, Dice dice) {
    this.style = style;
    this.dice = dice;
    width =
        style.has(Habit.NARROW_WRAP)
            ? dice.between(17, 22)
            : style.has(Habit.HARD_WRAP) ? dice.between(24, 40) : 0;
    indent = style.has(Habit.INDENTED) ? dice.pick(List.of("　　", "    ", "　　")) : "";
  }

  /** The lines of a passage. */
  List<String> set(Passage passage) {
    return switch (passage.part()) {
      case TITLE -> apart(style.marking().mark(passage.text().lines().toList(), dice));
      case INNER_TITLE -> style.marking().mark(List.of(passage.text()), dice);
      case BODY, LEAD, EDITOR_NOTE -> wrap(indent + passage.text());
      case VERSE, BYLINE -> passage.text().lines().toList();
      case NOTE -> width > 0 ? wrap(passage.text()) : List.of(passage.text());
      case KICKER ->
          List.of(
              style.marking() == Marking.MIXED && dice.chance(0.3)
                  ? "### " + passage.text()
                  : passage.text());
      case SUBTITLE -> subtitle(passage.text());
      default -> List.of(passage.text());
    };
  }

  private static final int LONG_SUBTITLE = 16;
  private static final int LEAST_HALF = 6;

  private List<String> subtitle(String text) {
    if (style.has(Habit.TWO_LINE_SUBTITLES) && text.length() > LONG_SUBTITLE) {
      return halves(text);
    }
    return List.of(style.marking() == Marking.FALLING ? "### " + text : text);
  }

  private static List<String> halves(String text) {
    int pause = text.lastIndexOf('、', text.length() - LEAST_HALF);
    int at = pause > LEAST_HALF ? pause + 1 : text.length() / 2 + 2;
    return List.of(text.substring(0, at), text.substring(at));
  }

  /** The lines of a title with blank ones between, as a scan that takes each for a paragraph. */
  private List<String> apart(List<String> title) {
    if (!style.has(Habit.TITLE_LINES_APART) || style.has(Habit.NO_BLANK_LINES)) {
      return title;
    }
    List<String> lines = new ArrayList<>();
    for (String line : title) {
      lines.addAll(Collections.nCopies(lines.isEmpty() ? 0 : dice.between(1, 2), ""));
      lines.add(line);
    }
    return lines;
  }

  /** Blank lines between two passages. */
  int gap(Part before, Part after) {
    if (style.has(Habit.NO_BLANK_LINES)) {
      return 0;
    }
    if (after == Part.INNER_TITLE) {
      return gapBetweenArticles();
    }
    boolean tight =
        (before == after && (before == Part.TABLE || before == Part.CODE))
            || (before == after && before == Part.BYLINE && style.byline() == Byline.AUTHOR_ITEM)
            || (width > 0 && before == Part.BODY && after == Part.BODY && !indent.isEmpty());
    boolean apart = style.has(Habit.CAPTIONS_APART) && after == Part.CAPTION;
    return tight ? 0 : apart ? dice.between(2, 3) : 1;
  }

  /** Blank lines between two articles. */
  int gapBetweenArticles() {
    if (style.has(Habit.NO_BLANK_LINES)) {
      return 0;
    }
    return style.has(Habit.WIDE_GAPS) ? dice.between(2, 4) : dice.between(1, 2);
  }

  private List<String> wrap(String text) {
    if (width == 0 || text.length() <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + width);
      while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }
}
