package kange.app.cover;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import kange.app.shell.Fonts;

/**
 * The paper a cover is drawn on. Places and sizes are in hundredths of its width, also downwards:
 * the sheet is 100 wide and some 136 high whatever its size on screen.
 */
final class CoverPaper {
  private static final double SMALLEST = 5;
  private static final double LEADING = 1.2;
  private static final double ASCENT = 0.95;
  private final Pane paper;
  private final double unit;
  private final double height;
  private final Fonts fonts;

  CoverPaper(Pane paper, double width, double height, Fonts fonts) {
    this.paper = paper;
    this.unit = width / 100;
    this.height = height / unit;
    this.fonts = fonts;
  }

  /** The height, in hundredths of the width. */
  double height() {
    return height;
  }

  void block(String styleClass, double x, double y, double width, double height) {
    add(new Rectangle(x * unit, y * unit, width * unit, height * unit), styleClass);
  }

  void disc(String styleClass, double x, double y, double radius) {
    add(new Circle(x * unit, y * unit, radius * unit), styleClass);
  }

  void stroke(String styleClass, double x1, double y1, double x2, double y2) {
    add(new Line(x1 * unit, y1 * unit, x2 * unit, y2 * unit), styleClass);
  }

  /**
   * @param path SVG path data in the sheet's own hundredths
   */
  void path(String styleClass, SvgPen path) {
    SVGPath shape = new SVGPath();
    shape.setContent(path.scaled(unit));
    add(shape, styleClass);
  }

  /**
   * A line of text, made smaller until it fits.
   *
   * @param x the left end, the middle or the right end, as {@code align} says
   * @param bottom the line its characters stand on
   * @param most the width it may take
   */
  void line(
      String styleClass,
      String text,
      double size,
      HPos align,
      double x,
      double bottom,
      double most) {
    if (text.isEmpty()) {
      return;
    }
    Text line = new Text(text);
    line.setTextOrigin(VPos.BASELINE);
    line.setFont(fonts.bold(size * unit));
    double wide = line.getLayoutBounds().getWidth() / unit;
    if (wide > most) {
      line.setFont(fonts.bold(Math.max(SMALLEST, size * most / wide) * unit));
      wide = line.getLayoutBounds().getWidth() / unit;
    }
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTER -> x - wide / 2;
          case RIGHT -> x - wide;
        };
    line.setX(left * unit);
    line.setY(bottom * unit);
    line.getStyleClass().add(styleClass);
    paper.getChildren().add(line);
  }

  /** As {@link #line}, in the plain weight. */
  void small(
      String styleClass,
      String text,
      double size,
      HPos align,
      double x,
      double bottom,
      double most) {
    line(styleClass, text, size, align, x, bottom, most);
    if (!text.isEmpty()) {
      Text drawn = (Text) paper.getChildren().getLast();
      drawn.setFont(fonts.sans(drawn.getFont().getSize()));
    }
  }

  /** A name in columns, top to bottom, within a field. */
  void columns(
      String styleClass, String name, double x, double y, double w, double h, double largest) {
    VerticalText text = new VerticalText(name, w * unit, h * unit, largest * unit, fonts::bold);
    text.getStyleClass().add(styleClass);
    text.setManaged(false);
    text.resizeRelocate(x * unit, y * unit, w * unit, h * unit);
    paper.getChildren().add(text);
  }

  /**
   * A name in lines as even as can be, from the top of a field down.
   *
   * @return where the last line stands
   */
  double lines(
      String styleClass,
      String name,
      double x,
      double y,
      double width,
      double high,
      double largest) {
    List<String> lines = NameLines.of(name);
    double size = Math.min(largest, high / (lines.size() * LEADING));
    for (String line : lines) {
      Text measured = new Text(line);
      measured.setFont(fonts.bold(largest * unit));
      double wide = measured.getLayoutBounds().getWidth() / unit;
      size = Math.min(size, largest * width / Math.max(1, wide));
    }
    double bottom = y;
    for (String line : lines) {
      bottom += size * (bottom == y ? ASCENT : LEADING);
      line(styleClass, line, size, HPos.LEFT, x, bottom, width + 1);
    }
    return bottom;
  }

  private void add(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    place(shape);
  }

  private void place(Node node) {
    node.setManaged(false);
    paper.getChildren().add(node);
  }
}
