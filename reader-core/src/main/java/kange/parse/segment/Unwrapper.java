package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kange.parse.contents.PageNumberEdge;
import kange.parse.line.TextLine;

/** Undoes hard wraps: joins the full lines of a paragraph with what follows directly below. */
public final class Unwrapper {
  private static final Pattern OPENS =
      Pattern.compile("^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、]\\D).*");

  /** A line this near to the full width was broken by the width, not by its author. */
  private static final double FULL = 0.86;

  private Unwrapper() {}

  public static List<TextLine> unwrap(List<TextLine> lines, int width) {
    List<TextLine> joined = new ArrayList<>();
    List<TextLine> paragraph = new ArrayList<>();
    for (TextLine line : lines) {
      boolean goesOn =
          !paragraph.isEmpty()
              && line.gap() == 0
              && paragraph.getLast().chars() >= FULL * width
              && paragraph.getLast().end().isEmpty()
              && !PageNumberEdge.endsEntry(paragraph.getLast().text())
              && !opensBlock(line);
      if (!goesOn && !paragraph.isEmpty()) {
        joined.add(TextLine.joined(paragraph));
        paragraph.clear();
      }
      paragraph.add(line);
    }
    if (!paragraph.isEmpty()) {
      joined.add(TextLine.joined(paragraph));
    }
    return joined;
  }

  private static boolean opensBlock(TextLine line) {
    return line.indented()
        || line.level() > 0
        || line.bullet()
        || !line.lead().isEmpty()
        || PageNumberEdge.isOn(line.text())
        || OPENS.matcher(line.text().substring(0, Math.min(8, line.text().length()))).matches();
  }
}
