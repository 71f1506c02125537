package kange.model.export;

/**
 * What goes into an exported file besides the articles.
 *
 * @param marks notes and highlights of each article, in a section behind it (pdf docx md txt)
 */
public record ExportOptions(boolean marks) {
  public static final ExportOptions PLAIN = new ExportOptions(false);
}
