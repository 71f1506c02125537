package kange.app.cover;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A name set top to bottom, in as many columns (right to left) as keep it readable; Latin names are
 * turned on their side instead.
 */
final class VerticalText extends StackPane {
  private static final int ONE_COLUMN = 6;
  private static final int TWO_COLUMNS = 12;
  private static final double LEADING = 1.16;

  /** How far apart the characters of a short name may stand, in their own size. */
  private static final double LOOSEST = 1.5;

  VerticalText(
      String text, double width, double height, double largest, DoubleFunction<Font> font) {
    setAlignment(Pos.CENTER);
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    getChildren()
        .add(
            han
                ? columns(cut(text), width, height, largest, font)
                : turned(NameLines.of(text), width, height, largest, font));
  }

  private static List<String> cut(String text) {
    int characters = text.codePointCount(0, text.length());
    return NameLines.cut(text, characters <= ONE_COLUMN ? 1 : characters <= TWO_COLUMNS ? 2 : 3);
  }

  private static Node columns(
      List<String> columns,
      double width,
      double height,
      double largest,
      DoubleFunction<Font> font) {
    int rows = columns.stream().mapToInt(c -> c.codePointCount(0, c.length())).max().orElseThrow();
    double high = height / (rows * LEADING);
    double size = Math.min(largest, Math.min(high, width / columns.size() / 1.08));
    double pitch = Math.min(height / rows, size * LOOSEST);
    HBox side = new HBox(size * 0.1);
    side.setAlignment(Pos.CENTER);
    for (String column : columns.reversed()) {
      VBox box = new VBox();
      box.setAlignment(Pos.TOP_CENTER);
      column
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(c -> box.getChildren().add(cell(c, pitch, font.apply(size))));
      side.getChildren().add(box);
    }
    return new Group(side);
  }

  private static Node cell(String character, double pitch, Font font) {
    Text glyph = new Text(character);
    glyph.setFont(font);
    StackPane cell = new StackPane(glyph);
    cell.setMinHeight(pitch);
    cell.setPrefHeight(pitch);
    cell.setMaxHeight(pitch);
    return cell;
  }

  private static Node turned(
      List<String> lines, double width, double height, double largest, DoubleFunction<Font> font) {
    Text text = new Text(String.join("\n", lines));
    text.setFont(font.apply(largest));
    double length = text.getLayoutBounds().getWidth();
    double thick = text.getLayoutBounds().getHeight();
    List<Double> shrunk = List.of(1.0, height / Math.max(1, length), width / Math.max(1, thick));
    text.setFont(font.apply(largest * Collections.min(shrunk)));
    text.setRotate(90);
    return new Group(text);
  }
}
