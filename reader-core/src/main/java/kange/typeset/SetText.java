package kange.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it stands: its set lines one below the other, and which character is where. Offsets are
 * in UTF-16 units of the text and never fall between the halves of a character. Immutable; all
 * lengths in the unit of the type's size, from the upper left corner of the column.
 */
public final class SetText {
  /** Where the Chinese square begins above the baseline, in em. */
  private static final double ASCENT = 0.88;

  /** How high a mark behind the text is, in em. */
  private static final double MARK = 1.36;

  private final String text;
  private final List<Line> lines;
  private final TextStyle style;
  private final double leading;
  private final Typeface typeface;

  /**
   * @param lines of the text, top down, as a breaker set them
   * @param leading from baseline to baseline
   */
  public SetText(
      String text, List<Line> lines, TextStyle style, double leading, Typeface typeface) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.style = style;
    this.leading = leading;
    this.typeface = typeface;
  }

  /** Sets a text whose line ends, if it has any, are its own; blank lines are left out. */
  public static SetText of(
      String text, TextStyle style, double leading, double measure, Typeface typeface) {
    LineBreaker breaker = new LineBreaker(typeface);
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int found = text.indexOf('\n', at);
      int end = found < 0 ? text.length() : found;
      int start = at;
      breaker
          .lines(text.substring(start, end), style, measure)
          .forEach(line -> lines.add(line.shifted(start)));
      at = end + 1;
    }
    return new SetText(text, lines, style, leading, typeface);
  }

  /** The text that was set, in full. */
  public String text() {
    return text;
  }

  /** The set lines, top down. */
  public List<Line> lines() {
    return lines;
  }

  /** How it was set. */
  public TextStyle style() {
    return style;
  }

  /** From the top of the first line's leading to the foot of the last's. */
  public double height() {
    return lines.size() * leading;
  }

  /** Left end of the lines: more than 0 where they are set in. */
  public double left() {
    return style.insetEm() * style.size();
  }

  /** Baseline of a line: the Chinese square stands in the middle of its leading. */
  public double baseline(int line) {
    return line * leading + (leading - style.size()) / 2 + ASCENT * style.size();
  }

  /** The offset nearest to a point; above the text its beginning, below it its end. */
  public int offsetAt(double x, double y) {
    if (lines.isEmpty() || y < 0) {
      return 0;
    }
    return y >= height() ? text.length() : offsetIn((int) (y / leading), x);
  }

  /** The offset nearest to a place in a line, counted from 0. */
  public int offsetIn(int line, double x) {
    Line in = lines.get(line);
    double at = x - left();
    int nearest = in.start();
    double distance = Double.POSITIVE_INFINITY;
    for (Stop stop : stops(in)) {
      if (Math.abs(stop.x() - at) < distance) {
        distance = Math.abs(stop.x() - at);
        nearest = stop.offset();
      }
    }
    return nearest;
  }

  /**
   * The line a place between two characters is in.
   *
   * @param trailing whether the character before it decides where a line was broken just there
   */
  public int lineOf(int offset, boolean trailing) {
    int line = 0;
    while (line + 1 < lines.size()) {
      int next = lines.get(line + 1).start();
      if (trailing ? offset <= next : offset < next) {
        break;
      }
      line++;
    }
    return line;
  }

  /**
   * Where a place between two characters is: a box without width, as high as the type.
   *
   * @param trailing whether the character before it decides where a line was broken just there
   */
  public Box caret(int offset, boolean trailing) {
    if (lines.isEmpty()) {
      return new Box(left(), 0, 0, leading);
    }
    int line = lineOf(offset, trailing);
    return mark(line, xIn(lines.get(line), offset), 0);
  }

  /**
   * What lies behind a stretch of the text: a box in each line it runs through.
   *
   * @param full whether the boxes reach from line to line, as those of a selection do
   */
  public List<Box> boxes(int start, int end, boolean full) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (start < line.end() && end > line.start()) {
        double from = xIn(line, Math.max(start, line.start()));
        double to = endIn(line, Math.min(end, line.end()));
        if (to > from) {
          boxes.add(
              full
                  ? new Box(left() + from, i * leading, to - from, leading)
                  : mark(i, from, to - from));
        }
      }
    }
    return boxes;
  }

  private Box mark(int line, double x, double width) {
    double height = Math.min(leading, MARK * style.size());
    return new Box(left() + x, line * leading + (leading - height) / 2, width, height);
  }

  private double xIn(Line line, int offset) {
    return stops(line).stream()
        .filter(stop -> stop.offset() >= offset)
        .findFirst()
        .map(Stop::x)
        .orElse(line.right());
  }

  private double endIn(Line line, int offset) {
    return stops(line).stream()
        .filter(stop -> stop.offset() >= offset)
        .findFirst()
        .map(stop -> Math.min(stop.before(), stop.x()))
        .orElse(line.right());
  }

  /** All places between characters of a line, its two ends included, from left to right. */
  private List<Stop> stops(Line line) {
    List<Stop> stops = new ArrayList<>();
    double before = Double.NEGATIVE_INFINITY;
    for (Run run : line.runs()) {
      double x = stops.isEmpty() ? run.x() + white(run) : run.x();
      int at = run.start();
      stops.add(new Stop(at, x, before));
      double right = run.x();
      // A run of spaces is drawn as one: there is no place inside it.
      boolean space = CharClass.of(text.codePointAt(at)) == CharClass.SPACE;
      for (int next = cluster(at, run.end());
          next < run.end() && !space;
          next = cluster(at, run.end())) {
        right += width(at, next);
        stops.add(new Stop(next, right, right));
        at = next;
      }
      before = run.right();
    }
    stops.add(new Stop(line.end(), line.right(), line.right()));
    return stops;
  }

  /** The white half of an opening mark at the beginning of a line stands in the margin. */
  private double white(Run run) {
    boolean open = CharClass.of(run.text().codePointAt(0)) == CharClass.OPEN;
    return open && run.width() > 0.9 * style.size() ? run.width() / 2 : 0;
  }

  private int cluster(int start, int limit) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < limit && CharClass.extendsCluster(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private double width(int start, int end) {
    return style.size() * text.substring(start, end).codePoints().mapToDouble(this::advance).sum();
  }

  private double advance(int codePoint) {
    return typeface.advance(style.face(), codePoint);
  }

  /**
   * A place between two characters.
   *
   * @param x where the next character begins
   * @param before where the character before it ends
   */
  private record Stop(int offset, double x, double before) {}
}
