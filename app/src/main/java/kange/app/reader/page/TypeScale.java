package kange.app.reader.page;

import java.util.Locale;
import javafx.scene.text.Font;
import kange.app.settings.Typography;
import kange.app.settings.Typography.Face;
import kange.app.shell.Fonts;
import kange.typeset.Align;
import kange.typeset.TextStyle;

/**
 * The sizes and faces of a page set at a basic size: everything is a multiple of it.
 *
 * @param typography what the reader chose
 * @param size of running text in logical pixels
 * @param characters to a line of running text
 */
public record TypeScale(Fonts fonts, Typography typography, double size, int characters) {
  private static final int SHORTEST = 12;

  /** Narrower than this many characters, a page is not set in at both sides. */
  private static final int ROOMY = 24;

  private static final double TITLE = 1.65;

  /** For titles that would take more than two lines. */
  private static final double LONG_TITLE = 1.4;

  /** As many characters to a line as the width holds, but never more than are wanted. */
  public static TypeScale fitting(Fonts fonts, Typography typography, double size, double width) {
    int fits = (int) Math.floor((width - 4 * size) / size);
    return new TypeScale(fonts, typography, size, Math.clamp(fits, SHORTEST, typography.measure()));
  }

  /** Width of the text, a whole number of characters so that full lines end flush. */
  public double measure() {
    return characters * size;
  }

  Font font(ReaderRow row) {
    return switch (row.kind()) {
      case KICKER -> fonts.kai(size * 1.05);
      case TITLE -> fonts.bold(size * (isLong(row) ? LONG_TITLE : TITLE));
      case SUBTITLE -> fonts.kai(size * 1.12);
      case BYLINE -> fonts.kai(size);
      case PLACE, DOUBT -> fonts.sans(size * 0.74);
      case HEADING -> heading(row.level());
      case PARAGRAPH, END -> fonts.of(typography.face(), size);
      case QUOTE -> fonts.of(typography.face() == Face.KAI ? Face.FANGSONG : Face.KAI, size);
      case CAPTION, NOTE -> fonts.kai(size * 0.84);
    };
  }

  private Font heading(int level) {
    return level <= 1 ? fonts.bold(size * 1.18) : level == 2 ? fonts.bold(size) : fonts.kai(size);
  }

  private boolean isLong(ReaderRow row) {
    return row.text().codePointCount(0, row.text().length()) > 1.9 * characters / TITLE;
  }

  /** How the lines of a row are set. */
  TextStyle style(ReaderRow row) {
    TextStyle plain =
        TextStyle.of(kange.typeset.Face.REGULAR, font(row).getSize(), Align.JUSTIFY).withHanging();
    double inset = characters < ROOMY ? 0 : 2;
    return switch (row.kind()) {
      case KICKER, TITLE, SUBTITLE, BYLINE, PLACE -> plain.withAlign(Align.CENTER);
      case DOUBT, CAPTION -> plain.withAlign(Align.CENTER).withInset(inset);
      case HEADING -> plain.withAlign(Align.LEFT).withFirstIndent(row.level() <= 1 ? 0 : 2);
      case PARAGRAPH -> plain.withFirstIndent(2);
      case QUOTE -> quote(row, plain.withInset(inset));
      case NOTE, END -> plain;
    };
  }

  /** Who said it stands at the right, below what was said. */
  private static TextStyle quote(ReaderRow row, TextStyle plain) {
    return row.text().startsWith("——") ? plain.withAlign(Align.RIGHT) : plain.withFirstIndent(2);
  }

  /** Whether a row is a title or the like: broken into lines of about one length. */
  boolean isHead(ReaderRow row) {
    return switch (row.kind()) {
      case KICKER, TITLE, SUBTITLE, BYLINE, PLACE -> true;
      default -> false;
    };
  }

  /** From baseline to baseline, in whole pixels so that all lines are drawn alike. */
  double leading(ReaderRow row) {
    double chosen = typography.line() / 100.0;
    double line =
        switch (row.kind()) {
          case TITLE -> 1.5;
          case KICKER, SUBTITLE, BYLINE, HEADING -> Math.min(chosen, 1.65);
          case PLACE, DOUBT, CAPTION, NOTE -> Math.min(chosen, 1.75);
          case PARAGRAPH, QUOTE, END -> chosen;
        };
    return Math.rint(font(row).getSize() * line);
  }

  double spaceAbove(ReaderRow row) {
    return Math.rint(
        size
            * switch (row.kind()) {
              case KICKER, TITLE -> 0.5;
              case SUBTITLE -> 0.3;
              case BYLINE -> 0.9;
              case PLACE -> 0.7;
              case DOUBT, CAPTION, NOTE -> 0.6;
              case HEADING -> row.level() <= 1 ? 1.3 : 0.9;
              case QUOTE -> 0.7;
              case PARAGRAPH -> 0.2;
              case END -> 2.4;
            });
  }

  double spaceBelow(ReaderRow row) {
    return Math.rint(
        size
            * switch (row.kind()) {
              case PLACE -> 1.6;
              case DOUBT -> 1.0;
              case HEADING -> row.level() <= 1 ? 0.5 : 0.2;
              case CAPTION, NOTE -> 0.6;
              case QUOTE -> 0.7;
              case END -> 4.0;
              case PARAGRAPH -> 0.2;
              default -> 0.3;
            });
  }

  String styleClass(ReaderRow row) {
    String name = "read-" + row.kind().name().toLowerCase(Locale.ROOT);
    return row.kind() == ReaderRow.Kind.HEADING && row.level() > 2 ? name + "-low" : name;
  }
}
