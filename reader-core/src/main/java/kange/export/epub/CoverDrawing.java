package kange.export.epub;

import java.io.IOException;
import java.util.List;
import kange.export.html.XhtmlWriter;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;

/**
 * A cover of nothing but type: the journal's name, or the title, from top to bottom at the right,
 * at the left above who it is for and below what it is of. Drawn sign by sign, for readers differ
 * in vertical text.
 */
final class CoverDrawing {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 900;
  private static final int MARGIN = 60;

  /** A name of so many signs fills a column; longer ones take more columns in smaller type. */
  private static final int SIGNS_OF_NAME = 8;

  private static final int MOST_COLUMNS = 4;
  private static final int LARGEST = 112;
  private static final int LOWEST = 680;
  private static final double LEADING = 1.14;
  private static final int SMALL = 26;

  /** Signs of the line at the foot that fit the page beside its margins. */
  private static final int LINE_SIGNS = 17;

  private static final String PAPER = "#f6f2e8";
  private static final String INK = "#26241f";
  private static final String SEAL = "#9c2f24";

  private final ExportSelection selection;

  CoverDrawing(ExportSelection selection) {
    this.selection = selection;
  }

  void write(XhtmlWriter out) throws IOException {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT));
    out.leaf("title", selection.title());
    rectangle(out, 0, 0, WIDTH, HEIGHT, PAPER);
    rectangle(out, MARGIN, HEIGHT - 2 * MARGIN - 4 * SMALL, MARGIN, 6, SEAL);
    String classified = selection.classification().orElse("");
    sign(out, shortened(classified), MARGIN, MARGIN + SMALL, SMALL, "start");
    name(out);
    foot(out);
    out.close();
  }

  private boolean oneIssue() {
    return selection.issues().size() == 1 && selection.several();
  }

  private Imprint first() {
    return new Imprint(selection.articles().getFirst());
  }

  private String nameText() {
    String journal = selection.articles().getFirst().summary().printedJournal();
    return oneIssue() && !journal.isEmpty() ? journal : selection.title();
  }

  private void name(XhtmlWriter out) throws IOException {
    String name = nameText();
    int signs = (int) name.codePoints().count();
    int columns = Math.clamp((signs + SIGNS_OF_NAME - 1) / SIGNS_OF_NAME, 1, MOST_COLUMNS);
    int height = Math.max(SIGNS_OF_NAME, (signs + columns - 1) / columns);
    int fitting = Math.min(height, 2 * SIGNS_OF_NAME);
    double size = Math.min(LARGEST, (LOWEST - MARGIN) / (fitting * LEADING));
    double x = WIDTH - MARGIN - size / 2;
    for (List<String> column : CoverColumns.of(name, fitting, columns)) {
      double y = MARGIN + size;
      for (String sign : column) {
        sign(out, sign, x, y, size, "middle");
        y += size * LEADING;
      }
      x -= size * LEADING * LEADING;
    }
  }

  private void foot(XhtmlWriter out) throws IOException {
    double y = HEIGHT - 2.0 * MARGIN - 2 * SMALL;
    if (selection.issues().size() == 1) {
      String issue = selection.several() ? first().issueNumber() : first().issue();
      sign(out, shortened(issue), MARGIN, y, SMALL, "start");
    }
    String below =
        selection.several()
            ? DocumentLabel.ARTICLES.text(selection.articles().size())
            : first().authors();
    sign(out, shortened(below), MARGIN, y + 2 * SMALL, SMALL, "start");
  }

  private static String shortened(String line) {
    int signs = (int) line.codePoints().count();
    return signs <= LINE_SIGNS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LINE_SIGNS - 1)) + "…";
  }

  private static void sign(
      XhtmlWriter out, String text, double x, double y, double size, String anchor)
      throws IOException {
    if (!text.isBlank()) {
      out.leaf(
          "text",
          text,
          "x",
          number(x),
          "y",
          number(y),
          "font-size",
          number(size),
          "text-anchor",
          anchor,
          "fill",
          INK,
          "font-family",
          "serif");
    }
  }

  private static void rectangle(XhtmlWriter out, int x, int y, int width, int height, String colour)
      throws IOException {
    out.empty(
        "rect",
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y),
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "fill",
        colour);
  }

  private static String number(double value) {
    return Long.toString(Math.round(value));
  }
}
