package kange.export.layout;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kange.model.export.PageSetup;
import kange.model.export.Template;

/**
 * The look of the pages of one document: the sheet, columns and how everything is set. Immutable.
 *
 * @param frame sheet and text area
 * @param columns side by side, from 1
 * @param gutter white between columns, in points
 * @param faint color of hairlines, 0xRRGGBB
 * @param folio how a page's number stands, {0} being the number
 * @param folioOutside whether it stands at the outer edge, instead of in the middle
 */
public record PageTemplate(
    PageFrame frame,
    int columns,
    double gutter,
    int faint,
    String folio,
    boolean folioOutside,
    Map<StyleName, PageStyle> styles) {
  /** Takes a copy of the styles: one for each name. */
  public PageTemplate {
    styles = new EnumMap<>(styles);
  }

  /** The template of a setup, on its sheet. */
  public static PageTemplate of(PageSetup setup) {
    Template template = setup.template();
    return TemplateReader.read(
        template.name().toLowerCase(Locale.ROOT), template.paper(), setup.paper());
  }

  PageStyle style(StyleName name) {
    return Objects.requireNonNull(styles.get(name));
  }

  /** The style of a heading; {@code level} counts from 1, the highest. */
  PageStyle heading(int level) {
    return style(
        level <= 1 ? StyleName.HEADING_1 : level == 2 ? StyleName.HEADING_2 : StyleName.HEADING_3);
  }

  /** From baseline to baseline of running text; the pages are ruled by it. */
  public double grid() {
    return style(StyleName.BODY).leading();
  }

  /** White of so many lines of running text, in points. */
  double lines(double count) {
    return count * grid();
  }

  /** Width of a column of text. */
  public double columnWidth() {
    return (frame.measure() - (columns - 1) * gutter) / columns;
  }

  /** How the running head is set. */
  public PageStyle running() {
    return style(StyleName.RUNNING);
  }

  /** How it is set who the document is for. */
  public PageStyle classification() {
    return style(StyleName.CLASSIFICATION);
  }

  /** How the page's number is set. */
  public PageStyle folioStyle() {
    return style(StyleName.FOLIO_TYPE);
  }

  /** What stands at the foot of a page. */
  public String folio(String number) {
    return new MessageFormat(folio, Locale.ROOT).format(new Object[] {number});
  }
}
