package kange.export.catalogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.reading.ArticleText;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook of one sheet, an article a row, with a head that stays in sight and filters.
 * Rows wait on disk: the heap does not grow with them. Stateless and thread-safe.
 */
public final class XlsxExporter extends CatalogueExporter {
  /** As many rows as are kept in memory before they go to the disk. */
  private static final int ROWS_KEPT = 200;

  /** Excel takes no longer text in a cell. */
  private static final int LONGEST_CELL = 32_767;

  /** Widths are told in 256ths of a character. */
  private static final int CHARACTER = 256;

  private static final int NARROW = 9;
  private static final int WIDE = 24;

  /** The clock in the file would make each one another. */
  private static final Date NO_TIME = Date.from(Instant.EPOCH);

  public XlsxExporter() {
    super("xlsx", "xlsx");
  }

  @Override
  void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_KEPT)) {
      book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(NO_TIME));
      Sheet sheet = book.createSheet(CatalogueField.sheetName());
      head(sheet, boldOf(book));
      ExportLoop.run(
          selection, progress, (index, article) -> fill(sheet.createRow(index + 1), article));
      sheet.setAutoFilter(
          new CellRangeAddress(
              0, selection.articles().size(), 0, CatalogueField.values().length - 1));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        book.write(out);
      } catch (OpenXML4JRuntimeException notWritten) {
        // So it tells of a full disk.
        throw new IOException(notWritten);
      }
    }
  }

  private static CellStyle boldOf(SXSSFWorkbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(bold);
    return style;
  }

  private static void head(Sheet sheet, CellStyle style) {
    Row row = sheet.createRow(0);
    for (CatalogueField field : CatalogueField.values()) {
      Cell cell = row.createCell(row.getPhysicalNumberOfCells());
      cell.setCellValue(field.head());
      cell.setCellStyle(style);
      int width = field.number() ? NARROW : WIDE;
      sheet.setColumnWidth(cell.getColumnIndex(), width * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void fill(Row row, ArticleText article) {
    int column = 0;
    for (CatalogueField field : CatalogueField.values()) {
      String value = field.of(article);
      if (!value.isEmpty()) {
        Cell cell = row.createCell(column);
        if (field.number()) {
          cell.setCellValue(Double.parseDouble(value));
        } else {
          cell.setCellValue(fitting(value));
        }
      }
      column++;
    }
  }

  /** As much of a text as a cell takes, and no half of a character. */
  private static String fitting(String text) {
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1));
    return text.substring(0, half ? LONGEST_CELL - 1 : LONGEST_CELL);
  }
}
