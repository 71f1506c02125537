package kange.export.word;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.spi.ArticleExporter;
import kange.export.spi.AuthorIndex;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.TitlePage;
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
      List<ContentsItem> items = ContentsPlan.of(selection);
      WordContents contents = new WordContents(document);
      front(document, selection, items, contents);
      WordSections.articles(document, selection);
      WordArticle writer = new WordArticle(document);
      WordPages pages = new WordPages(document);
      List<Integer> firstPages = new ArrayList<>(List.of(1));
      ExportLoop.run(
          selection,
          progress,
          (index, article) ->
              firstPages.add(
                  firstPages.getLast() + pages.count(writer.write(items.get(index), article))));
      contents.number(firstPages);
      if (selection.authorIndex()) {
        WordAuthorIndex.write(document, AuthorIndex.of(selection), firstPages);
      }
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

  /** Title page and contents, where there are any. */
  private static void front(
      XWPFDocument document,
      ExportSelection selection,
      List<ContentsItem> items,
      WordContents contents) {
    Optional<TitlePage> titlePage = selection.titlePage();
    titlePage.ifPresent(page -> WordTitlePage.write(document, page, selection));
    if (selection.several()) {
      contents.write(items);
    }
    if (titlePage.isPresent() || selection.several()) {
      WordSections.endFront(document, selection);
    }
  }

  private static void describe(XWPFDocument document, ExportSelection selection) {
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(selection.title());
    properties.setCreator(selection.several() ? "" : selection.authors());
    properties.setSubjectProperty(selection.subject());
  }
}
