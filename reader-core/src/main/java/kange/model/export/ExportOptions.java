package kange.model.export;

/**
 * What goes into an exported file besides the articles, and how their text is set.
 *
 * @param marks notes and highlights of each article, in a section behind it (pdf docx md txt)
 * @param order how the articles came to stand in the order they are given in: the contents page
 *     groups them by it, and they are not sorted again
 * @param fullWidth whether , ; : ? ! in Chinese text are set in full width, whatever the source has
 *     (pdf docx md txt)
 */
public record ExportOptions(boolean marks, ExportOrder order, boolean fullWidth) {
  public static final ExportOptions PLAIN = new ExportOptions(false, ExportOrder.PICKED, true);
}
