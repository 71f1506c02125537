package kange.app.reader;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import kange.app.settings.Typography;
import kange.app.settings.Typography.Face;
import kange.app.shell.Fonts;

/**
 * The sizes and faces of a page set at a basic size: everything is a multiple of it.
 *
 * @param typography what the reader chose
 * @param size of running text in logical pixels
 * @param characters to a line of running text
 */
record TypeScale(Fonts fonts, Typography typography, double size, int characters) {
  private static final int SHORTEST = 12;

  /** As many characters to a line as the width holds, but never more than are wanted. */
  static TypeScale fitting(Fonts fonts, Typography typography, double size, double width) {
    int fits = (int) Math.floor((width - 4 * size) / size);
    return new TypeScale(fonts, typography, size, Math.clamp(fits, SHORTEST, typography.measure()));
  }

  /** Width of the text, a whole number of characters so that full lines end flush. */
  double measure() {
    // The pixel more keeps rounding from pushing a line's last character down.
    return characters * size + 1;
  }

  Font font(ReaderRow row) {
    return switch (row.kind()) {
      case KICKER -> fonts.kai(size * 1.05);
      case TITLE -> fonts.bold(size * 1.65);
      case SUBTITLE -> fonts.kai(size * 1.12);
      case BYLINE -> fonts.kai(size);
      case PLACE -> fonts.sans(size * 0.74);
      case DOUBT -> fonts.sans(size * 0.74);
      case HEADING -> fonts.bold(row.level() <= 1 ? size * 1.16 : size);
      case PARAGRAPH, END -> fonts.of(typography.face(), size);
      case QUOTE -> fonts.of(typography.face() == Face.KAI ? Face.FANGSONG : Face.KAI, size);
      case CAPTION, NOTE -> fonts.kai(size * 0.84);
    };
  }

  /** Gap to add between lines so that they stand the chosen distance apart in any face. */
  double lineSpacing(ReaderRow row, Font font) {
    Text probe = new Text("国");
    probe.setFont(font);
    double line = row.kind() == ReaderRow.Kind.TITLE ? 1.5 : typography.line() / 100.0;
    return Math.max(0, font.getSize() * line - probe.getLayoutBounds().getHeight());
  }

  TextAlignment alignment(ReaderRow row) {
    return switch (row.kind()) {
      case KICKER, TITLE, SUBTITLE, BYLINE, PLACE, DOUBT, CAPTION -> TextAlignment.CENTER;
      default -> TextAlignment.JUSTIFY;
    };
  }

  double spaceAbove(ReaderRow row) {
    return size
        * switch (row.kind()) {
          case KICKER, TITLE -> 0.5;
          case SUBTITLE -> 0.3;
          case BYLINE -> 0.9;
          case PLACE -> 0.7;
          case DOUBT, CAPTION, NOTE -> 0.6;
          case HEADING -> row.level() <= 1 ? 1.3 : 0.9;
          case PARAGRAPH, QUOTE -> 0.3;
          case END -> 2.4;
        };
  }

  double spaceBelow(ReaderRow row) {
    return size
        * switch (row.kind()) {
          case PLACE -> 1.6;
          case DOUBT -> 1.0;
          case HEADING -> 0.45;
          case CAPTION, NOTE -> 0.6;
          case END -> 4.0;
          default -> 0.3;
        };
  }

  String styleClass(ReaderRow row) {
    return "read-" + row.kind().name().toLowerCase(Locale.ROOT);
  }
}
