package kange.export.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.platform.CsvWriter;

/**
 * Writes a table, an article a row, as spreadsheets open it. What they would take for a formula
 * stands behind an apostrophe: a title from outside must not calculate. Stateless and thread-safe.
 */
public final class CsvExporter extends CatalogueExporter {
  private static final String FORMULA_SIGNS = "=+-@";

  public CsvExporter() {
    super("csv", "csv");
  }

  @Override
  void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      CsvWriter table = new CsvWriter(out);
      table.row(Arrays.stream(CatalogueField.values()).map(CatalogueField::head).toList());
      ExportLoop.run(
          selection,
          progress,
          (index, article) ->
              table.row(CatalogueField.row(article).stream().map(CsvExporter::harmless).toList()));
    }
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
