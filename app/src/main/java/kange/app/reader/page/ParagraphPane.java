package kange.app.reader.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import kange.typeset.Box;
import kange.typeset.Line;
import kange.typeset.Piece;
import kange.typeset.PieceCutter;
import kange.typeset.SetText;

/**
 * One row's text as it was set, with marks and selection painted behind it. The text is drawn when
 * the row comes on show: rows that are only measured cost no nodes.
 */
final class ParagraphPane extends Region {
  /** White at both ends of a row of dashes, in em. */
  private static final double DASH_MARGIN = 0.07;

  private final ReaderRow row;
  private final TypeScale scale;
  private final SetText set;
  private final Map<Layer, MarkLayer> layers = new EnumMap<>(Layer.class);
  private RowMarks marks = RowMarks.NONE;
  private boolean drawn;

  ParagraphPane(ReaderRow row, Typesetter typesetter) {
    this.row = row;
    this.scale = typesetter.scale();
    this.set = typesetter.set(row);
    getStyleClass().add("read-row");
    setMinWidth(scale.measure());
    setPrefWidth(scale.measure());
    setMaxWidth(scale.measure());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(row.text());
  }

  /** Whether this is what a row looks like at a scale. */
  boolean isOf(ReaderRow other, TypeScale at) {
    return row.equals(other) && scale.equals(at);
  }

  void show(RowMarks now) {
    if (!marks.equals(now)) {
      marks = now;
      requestLayout();
    }
  }

  /** The offset in the row's text nearest to a point of the scene. */
  int offsetAt(double sceneX, double sceneY) {
    Point2D point = sceneToLocal(sceneX, sceneY);
    return set.offsetAt(point.getX(), point.getY());
  }

  /** Where a place between two characters is, in the scene. */
  Bounds caretAt(int offset, boolean trailing) {
    Box box = set.caret(offset, trailing);
    return localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return set.height();
  }

  @Override
  protected void layoutChildren() {
    if (!drawn) {
      draw();
      drawn = true;
    }
    for (Layer layer : Layer.values()) {
      List<Box> boxes = layer.boxes(marks, set);
      if (!boxes.isEmpty() || layers.containsKey(layer)) {
        layers.computeIfAbsent(layer, this::added).show(boxes);
      }
    }
  }

  private MarkLayer added(Layer layer) {
    MarkLayer path = new MarkLayer(layer.styleClass());
    path.setViewOrder(layer.beforeTheText() ? -1 : EnumSet.range(layer, Layer.CARET).size());
    getChildren().add(path);
    path.applyCss();
    return path;
  }

  private void draw() {
    Font font = scale.font(row);
    String styleClass = scale.styleClass(row);
    List<Node> texts = new ArrayList<>();
    for (int i = 0; i < set.lines().size(); i++) {
      Line line = set.lines().get(i);
      for (Piece piece : PieceCutter.cut(line, set.style().size())) {
        if (!piece.text().isBlank()) {
          texts.add(text(piece, set.baseline(i), font, styleClass));
        }
      }
    }
    getChildren().addAll(texts);
    // The cells' style was applied before their rows were laid out.
    texts.forEach(Node::applyCss);
  }

  private Text text(Piece piece, double baseline, Font font, String styleClass) {
    Text text = new Text(set.left() + piece.x(), baseline, piece.text());
    text.setFont(font);
    text.getStyleClass().add(styleClass);
    text.setManaged(false);
    text.setMouseTransparent(true);
    if (piece.dashes()) {
      stretch(text, piece);
    }
    return text;
  }

  /** Draws a row of dashes as one stroke: the font's own would leave a gap between them. */
  private void stretch(Text text, Piece piece) {
    text.setText("—");
    text.setBoundsType(TextBoundsType.VISUAL);
    Bounds ink = text.getLayoutBounds();
    double width = piece.width() - 2 * DASH_MARGIN * set.style().size();
    if (ink.getWidth() > 0) {
      text.setScaleX(width / ink.getWidth());
      text.setTranslateX(set.left() + piece.x() + piece.width() / 2 - ink.getCenterX());
    }
  }

  /** A row is one thing to read out, however many strings it is drawn with. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> row.text();
      case CHILDREN -> FXCollections.emptyObservableList();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
