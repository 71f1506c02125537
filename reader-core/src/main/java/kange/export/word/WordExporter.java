package kange.export.word;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes articles as one Word document, with contents when several. */
public final class WordExporter implements ArticleExporter {
  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<String> endings() {
    return List.of("docx");
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      WordTemplate.apply(document);
      WordArticle writer = new WordArticle(document);
      if (selection.several()) {
        WordContents.write(document, selection);
      }
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> writer.write(index, article, selection.several()));
      describe(document, selection);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        document.write(out);
      } catch (OpenXML4JRuntimeException notWritten) {
        // So it tells of a full disk.
        throw new IOException(notWritten);
      }
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static void describe(XWPFDocument document, ExportSelection selection) {
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(selection.title());
    properties.setCreator(selection.several() ? "" : selection.authors());
    properties.setSubjectProperty(selection.subject());
  }
}
