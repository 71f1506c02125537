package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as another program reads it.
 *
 * @param text of all pages, without white space: lines are broken where the page ends them
 * @param bookmarks from top to bottom
 */
record ExportedPdf(String text, List<String> bookmarks) {

  /** Reads the one PDF of a folder. */
  static ExportedPdf only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".pdf")).toList();
      assertEquals(1, found.size(), found.toString());
      return read(found.getFirst());
    }
  }

  private static ExportedPdf read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> bookmarks = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
      return new ExportedPdf(bare(new PDFTextStripper().getText(document)), bookmarks);
    }
  }

  private static void collect(PDOutlineNode parent, List<String> titles) {
    for (PDOutlineItem item : parent.children()) {
      titles.add(item.getTitle());
      collect(item, titles);
    }
  }

  boolean says(String words) {
    return text.contains(bare(words));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
