package kange.export.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a viewer would draw of a page of a PDF, and where; in points from its lower left corner. */
final class DrawnPage extends PDFGraphicsStreamEngine {
  private final List<Sign> signs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private Point2D.Float from = new Point2D.Float();
  private Point2D.Float to = new Point2D.Float();

  private DrawnPage(PDPage page) {
    super(page);
  }

  /**
   * A character.
   *
   * @param x its left end on the baseline, {@code end} its right one
   * @param color 0xRRGGBB
   */
  record Sign(String text, double x, double end, double y, int color) {}

  /**
   * A straight stroke.
   *
   * @param dots distance from dot to dot, 0 for a line
   */
  record Stroke(double x1, double x2, double y, double width, int color, double dots) {}

  /**
   * @param number of the page, from 1
   */
  static DrawnPage of(Path file, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDPage page = document.getPage(number - 1);
      DrawnPage drawn = new DrawnPage(page);
      drawn.processPage(page);
      return drawn;
    }
  }

  List<Stroke> strokes() {
    return List.copyOf(strokes);
  }

  /** The lines from top to bottom, each with its signs from left to right as they were drawn. */
  List<List<Sign>> lines() {
    return signs.stream()
        .map(Sign::y)
        .distinct()
        .sorted((a, b) -> Double.compare(b, a))
        .map(this::at)
        .toList();
  }

  /** The line that reads so, without white space. */
  List<Sign> line(String text) {
    return lines().stream()
        .filter(line -> reading(line).equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + text));
  }

  static String reading(List<Sign> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(sign -> text.append(sign.text().strip()));
    return text.toString();
  }

  private List<Sign> at(double y) {
    return signs.stream().filter(sign -> sign.y() == y).toList();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    double x = place.getTranslateX();
    signs.add(
        new Sign(
            text == null ? "" : text,
            x,
            x + displacement.getX() * place.getScalingFactorX(),
            place.getTranslateY(),
            rgb(getGraphicsState().getNonStrokingColor())));
  }

  private static int rgb(PDColor color) throws IOException {
    return color.toRGB();
  }

  @Override
  public void moveTo(float x, float y) {
    from = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    to = new Point2D.Float(x, y);
  }

  @Override
  public void strokePath() throws IOException {
    float[] dashes = getGraphicsState().getLineDashPattern().getDashArray();
    boolean round = getGraphicsState().getLineCap() == 1;
    strokes.add(
        new Stroke(
            Math.min(from.x, to.x),
            Math.max(from.x, to.x),
            to.y,
            getGraphicsState().getLineWidth(),
            rgb(getGraphicsState().getStrokingColor()),
            round && dashes.length == 2 && dashes[0] == 0 ? dashes[1] : 0));
  }

  @Override
  public Point2D getCurrentPoint() {
    return to;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    throw new AssertionError("a rectangle");
  }

  @Override
  public void drawImage(PDImage image) {
    throw new AssertionError("a picture");
  }

  @Override
  public void clip(int rule) {
    throw new AssertionError("a clip");
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    throw new AssertionError("a curve");
  }

  @Override
  public void closePath() {
    throw new AssertionError("a closed path");
  }

  @Override
  public void endPath() {
    throw new AssertionError("a path without a stroke");
  }

  @Override
  public void fillPath(int rule) {
    throw new AssertionError("a filled path");
  }

  @Override
  public void fillAndStrokePath(int rule) {
    throw new AssertionError("a filled path");
  }

  @Override
  public void shadingFill(COSName shading) {
    throw new AssertionError("a shading");
  }
}
