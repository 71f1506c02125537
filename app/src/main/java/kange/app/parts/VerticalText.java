package kange.app.parts;

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
  /** More characters than this stand in two columns. */
  static final int LONG_COLUMN = 10;

  private static final double LEADING = 1.16;

  VerticalText(
      String text, double width, double height, double largest, DoubleFunction<Font> font) {
    setAlignment(Pos.CENTER);
    List<String> characters =
        text.strip().codePoints().mapToObj(Character::toString).filter(c -> !c.isBlank()).toList();
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    getChildren()
        .add(
            han
                ? columns(characters, width, height, largest, font)
                : turned(text, height, largest, font));
  }

  private static Node columns(
      List<String> characters,
      double width,
      double height,
      double largest,
      DoubleFunction<Font> font) {
    int columns = characters.size() > LONG_COLUMN ? 2 : 1;
    int rows = Math.max(1, (characters.size() + columns - 1) / columns);
    double size = Math.min(largest, Math.min(height / (rows * LEADING), width / columns / 1.08));
    HBox side = new HBox(size * 0.08);
    side.setAlignment(Pos.TOP_CENTER);
    for (int column = columns - 1; column >= 0; column--) {
      VBox box = new VBox();
      box.setAlignment(Pos.TOP_CENTER);
      int from = column * rows;
      for (String character : characters.subList(from, Math.min(characters.size(), from + rows))) {
        box.getChildren().add(cell(character, size, height, rows, font));
      }
      side.getChildren().add(box);
    }
    return side;
  }

  /** Short names spread over the slip, as on an old book; long ones stand close. */
  private static Node cell(
      String character, double size, double height, int rows, DoubleFunction<Font> font) {
    Text glyph = new Text(character);
    glyph.setFont(font.apply(size));
    StackPane cell = new StackPane(glyph);
    double pitch = Math.min(height / rows, size * 1.5);
    cell.setMinHeight(pitch);
    cell.setPrefHeight(pitch);
    cell.setMaxHeight(pitch);
    return cell;
  }

  private static Node turned(
      String text, double height, double largest, DoubleFunction<Font> font) {
    Text line = new Text(text);
    line.setFont(font.apply(largest * 0.7));
    double length = line.getLayoutBounds().getWidth();
    line.setFont(font.apply(largest * 0.7 * Math.min(1, height / Math.max(1, length))));
    line.setRotate(90);
    return new Group(line);
  }
}
