package kange.export.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import kange.typeset.Align;
import kange.typeset.Face;

/** A line of a template's file: {@code song 10.5/18 ink justify indent 2}. */
final class StyleLine {
  /** What compositors call the faces. */
  private static final Map<String, Face> FACES =
      Map.of(
          "song", Face.REGULAR,
          "song-bold", Face.BOLD,
          "hei", Face.SANS,
          "hei-bold", Face.SANS_BOLD,
          "kai", Face.KAI,
          "fangsong", Face.FANGSONG);

  private final List<String> words;
  private final ToIntFunction<String> colors;

  /**
   * @param colors the color of a name, 0xRRGGBB
   */
  StyleLine(String line, ToIntFunction<String> colors) {
    this.words = List.of(line.split("\\s+"));
    this.colors = colors;
  }

  PageStyle style() {
    Face face = Objects.requireNonNull(FACES.get(words.get(0)), words.get(0));
    List<String> size = List.of(words.get(1).split("/"));
    return PageStyle.of(
            face,
            Double.parseDouble(size.get(0)),
            Double.parseDouble(size.get(1)),
            colors.applyAsInt(words.get(2)),
            Align.valueOf(words.get(3).toUpperCase(Locale.ROOT)))
        .withFirstIndent(after("indent"))
        .withInset(after("inset"));
  }

  /** In em; 0 where it is not said. */
  private double after(String word) {
    int at = words.indexOf(word);
    return at < 0 ? 0 : Double.parseDouble(words.get(at + 1));
  }
}
