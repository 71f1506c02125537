package kange.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lines as they are printed become lines of a text: a first line that is set in gets the two blanks
 * that Chinese paragraphs begin with, a larger distance becomes a blank line. Lines stay as wide as
 * they are printed; that a page or a column ends ends no paragraph. For one thread.
 */
final class PrintedLines {
  /** Set in by two characters, measured roughly; what is set in further is centred. */
  private static final double LEAST_INDENT = 1.2;

  private static final double MOST_INDENT = 3.2;

  private static final String INDENT = "　　";

  /** Lines this much further apart than most are set off. */
  private static final double SET_OFF = 1.4;

  private static final int MOST_BLANKS = 3;

  /** A line that reaches less far than this did not break because it was full. */
  private static final double FULL = 0.85;

  private final LineTaker lines;
  private Optional<PrintedLine> above = Optional.empty();
  private double rightOfAbove;
  private boolean samePage;

  /**
   * @param lines gets what is read
   */
  PrintedLines(LineTaker lines) {
    this.lines = lines;
  }

  /** A page begins. */
  void page(int number) {
    lines.page(number);
    samePage = false;
  }

  /**
   * Lines that stand below each other: a column, a block of text.
   *
   * @param block in order, at least one
   */
  void add(List<PrintedLine> block) {
    double left = edge(block);
    double right = block.stream().mapToDouble(PrintedLine::right).max().orElse(0);
    double pitch = pitch(block);
    setOff(block.getFirst());
    for (int i = 0; i < block.size(); i++) {
      PrintedLine line = block.get(i);
      if (i > 0) {
        setOff(distance(block.get(i - 1), line) / pitch);
      }
      double indent = (line.left() - left) / Math.max(line.size(), 1e-6);
      boolean setIn = indent > LEAST_INDENT && indent < MOST_INDENT;
      lines.add((setIn ? INDENT : "") + line.text().strip());
      above = Optional.of(line);
      rightOfAbove = right;
    }
    samePage = true;
  }

  /** A block goes on with the one above it where that broke off in the midst of a sentence. */
  private void setOff(PrintedLine first) {
    if (above.isPresent()) {
      PrintedLine last = above.get();
      boolean full = last.right() - last.left() > FULL * (rightOfAbove - last.left());
      boolean goesOn = full && !endsSentence(last.text());
      // On the same page below it, it is set off on purpose; overleaf it may go on.
      boolean below = samePage && first.top() > last.top();
      if (below || !goesOn) {
        lines.blank();
      }
    }
  }

  private static boolean endsSentence(String text) {
    String bare = text.strip().replaceAll("[”’」』）)】]+$", "");
    return !bare.isEmpty() && "。！？!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** As many blank lines as there is room for. */
  private void setOff(double distance) {
    if (distance > SET_OFF) {
      long rows = Math.clamp(Math.round(distance) - 1, 1, MOST_BLANKS);
      for (long row = 0; row < rows; row++) {
        lines.emptyLine();
      }
    }
  }

  /** How far apart two lines are, less what the larger of them needs. */
  private static double distance(PrintedLine one, PrintedLine next) {
    double larger = Math.max(one.size(), next.size()) / usual(one, next);
    return (next.top() - one.top()) / larger;
  }

  private static double usual(PrintedLine one, PrintedLine next) {
    return Math.max(Math.min(one.size(), next.size()), 1e-6);
  }

  /** How far apart most lines are. */
  private static double pitch(List<PrintedLine> block) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < block.size(); i++) {
      steps.add(block.get(i).top() - block.get(i - 1).top());
    }
    Collections.sort(steps);
    return steps.isEmpty() ? Double.MAX_VALUE : steps.get(steps.size() / 2);
  }

  /** Where most lines begin: a few stand out to the left, as bullets do. */
  private static double edge(List<PrintedLine> block) {
    List<Double> lefts = block.stream().map(PrintedLine::left).sorted().toList();
    return lefts.get((lefts.size() - 1) / EDGE_SHARE);
  }

  /** One in so many lines may stand out. */
  private static final int EDGE_SHARE = 10;
}
