package kange.export.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kange.model.export.Paper;

/** Reads a template's file of measures and fits it to a sheet. */
final class TemplateReader {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** So much may a line be too wide for its margins before it has a character less, in points. */
  private static final double TOLERANCE = 0.01;

  private final Properties measures;
  private final Paper made;
  private final Paper sheet;

  private TemplateReader(Properties measures, Paper made, Paper sheet) {
    this.measures = measures;
    this.made = made;
    this.sheet = sheet;
  }

  /**
   * Reads a template.
   *
   * @param name of its file, without the ending
   * @param made the sheet its margins are for
   * @param sheet the sheet it is wanted for
   */
  static PageTemplate read(String name, Paper made, Paper sheet) {
    return new TemplateReader(load(name + ".properties"), made, sheet).template();
  }

  private static Properties load(String file) {
    try (InputStream in = TemplateReader.class.getResourceAsStream(file)) {
      Properties measures = new Properties();
      measures.load(
          new InputStreamReader(
              Objects.requireNonNull(in, "missing from the program: " + file),
              StandardCharsets.UTF_8));
      return measures;
    } catch (IOException e) {
      throw new UncheckedIOException("damaged: " + file, e);
    }
  }

  private PageTemplate template() {
    Map<StyleName, PageStyle> styles = new EnumMap<>(StyleName.class);
    for (StyleName name : StyleName.values()) {
      styles.put(name, new StyleLine(text(name.key()), this::color).style());
    }
    PageStyle body = Objects.requireNonNull(styles.get(StyleName.BODY));
    int columns = (int) number("columns");
    double gutter = number("gutter") * POINTS_PER_MILLIMETRE;
    return new PageTemplate(
        frame(body, columns, gutter),
        columns,
        gutter,
        color("faint"),
        text("folio"),
        text("folio.place").equals("outer"),
        styles);
  }

  /** Whole characters and whole lines between the margins; what is over goes to the outer side. */
  private PageFrame frame(PageStyle body, int columns, double gutter) {
    double wider = (double) sheet.width() / made.width();
    double higher = (double) sheet.height() / made.height();
    double width = sheet.width() * POINTS_PER_MILLIMETRE;
    double height = sheet.height() * POINTS_PER_MILLIMETRE;
    double inner = millimetres("margin.inner", wider);
    double top = millimetres("margin.top", higher);
    double across = width - inner - millimetres("margin.outer", wider);
    double down = height - top - millimetres("margin.bottom", higher);
    double column = (across - (columns - 1) * gutter) / columns;
    double characters = Math.floor((column + TOLERANCE) / body.size());
    double lines = Math.floor((down + TOLERANCE) / body.leading());
    return new PageFrame(
        width,
        height,
        top,
        inner,
        columns * characters * body.size() + (columns - 1) * gutter,
        lines * body.leading(),
        number("head.above") * Math.min(1, higher),
        number("foot.below") * Math.min(1, higher));
  }

  private double millimetres(String key, double scale) {
    return number(key) * scale * POINTS_PER_MILLIMETRE;
  }

  private double number(String key) {
    return Double.parseDouble(text(key));
  }

  private int color(String name) {
    return Integer.parseInt(text("color." + name), 16);
  }

  private String text(String key) {
    return Objects.requireNonNull(measures.getProperty(key), key).strip();
  }
}
