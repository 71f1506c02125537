package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kange.model.issue.LeftoverKind;

/** Breaks the articles into pages: torn paragraphs, numbers and heads of pages between them. */
final class PageBreaker {
  /** A line must have so many characters on either side of a tear. */
  private static final int LEAST_PIECE = 12;

  private final Style style;
  private final String runningHead;
  private final IntFunction<String> folio;
  private final Dice dice;
  private final int pageLength;

  PageBreaker(Style style, String runningHead, Dice dice) {
    this.style = style;
    this.runningHead = runningHead;
    this.dice = dice;
    pageLength = dice.between(850, 1500);
    String form = dice.pick(List.of("· %d ·", "- %d -", "第 %d 页", "%02d"));
    folio = style.has(Habit.FOLIOS_WITH_WORDS) ? form::formatted : Integer::toString;
  }

  private boolean breaks() {
    return style.has(Habit.PAGE_TEARS) || hasFurniture();
  }

  private boolean hasFurniture() {
    return style.has(Habit.FOLIOS)
        || style.has(Habit.FOLIOS_WITH_WORDS)
        || style.has(Habit.RUNNING_HEADS)
        || style.has(Habit.JOURNAL_IN_RUNNING_HEADS_ONLY);
  }

  /** The same lines with breaks. */
  List<OwnedLine> broken(List<OwnedLine> lines) {
    if (!breaks()) {
      return lines;
    }
    List<OwnedLine> out = new ArrayList<>();
    int page = 2;
    int onPage = 0;
    for (OwnedLine line : lines) {
      onPage += line.text().length();
      if (onPage < pageLength || !line.isArticle()) {
        out.add(line);
        continue;
      }
      onPage = 0;
      boolean tears =
          style.has(Habit.PAGE_TEARS)
              && line.text().length() > 2 * LEAST_PIECE
              && !line.text().startsWith("#")
              && dice.chance(0.6);
      if (tears) {
        int at = dice.between(LEAST_PIECE, line.text().length() - LEAST_PIECE);
        out.add(line.with(line.text().substring(0, at)));
        furniture(out, page++);
        out.add(line.with(line.text().substring(at)));
      } else {
        out.add(line);
        furniture(out, page++);
      }
    }
    return out;
  }

  private void furniture(List<OwnedLine> out, int page) {
    int gap = style.has(Habit.NO_BLANK_LINES) ? 0 : dice.between(1, 4);
    blank(out, gap);
    if (style.has(Habit.FOLIOS) || style.has(Habit.FOLIOS_WITH_WORDS)) {
      out.add(OwnedLine.of(LeftoverKind.NOISE, folio.apply(page)));
      blank(out, gap);
    }
    if (style.has(Habit.RUNNING_HEADS) || style.has(Habit.JOURNAL_IN_RUNNING_HEADS_ONLY)) {
      out.add(OwnedLine.of(LeftoverKind.NOISE, runningHead));
      blank(out, gap);
    }
  }

  private static void blank(List<OwnedLine> out, int count) {
    for (int i = 0; i < count; i++) {
      out.add(OwnedLine.blank());
    }
  }
}
