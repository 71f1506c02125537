package kange.model.export;

/**
 * What goes into an exported file besides the articles, and how it is set.
 *
 * @param marks notes and highlights of each article, in a section behind it (formats of whole
 *     articles)
 * @param order how the articles came to stand in the order they are given in: the contents page
 *     groups them by it, and they are not sorted again
 * @param fullWidth whether , ; : ? ! in Chinese text are set in full width, whatever the source has
 *     (formats of whole articles)
 * @param page how pages look (pdf)
 * @param parts what stands before, on and behind the articles
 */
public record ExportOptions(
    boolean marks, ExportOrder order, boolean fullWidth, PageSetup page, DocumentParts parts) {
  /** The articles alone, as picked, on pages of a book. */
  public static final ExportOptions PLAIN = of(false, ExportOrder.PICKED, true);

  /** On pages of a book, and nothing besides the articles. */
  public static ExportOptions of(boolean marks, ExportOrder order, boolean fullWidth) {
    return new ExportOptions(marks, order, fullWidth, PageSetup.BOOK, DocumentParts.NONE);
  }

  /** The same on pages of another look. */
  public ExportOptions on(PageSetup other) {
    return new ExportOptions(marks, order, fullWidth, other, parts);
  }

  /** The same with other things besides the articles. */
  public ExportOptions with(DocumentParts others) {
    return new ExportOptions(marks, order, fullWidth, page, others);
  }
}
