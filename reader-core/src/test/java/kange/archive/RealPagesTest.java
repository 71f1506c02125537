package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.export.ExportReport;
import kange.model.export.PageSetup;
import kange.model.export.Template;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.parse.SharedFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of the real issues is on their pages, in its order, in however many columns. */
class RealPagesTest {
  @TempDir Path folder;

  @Test
  void whatIsInTheArchiveIsInThePdfWordForWord() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.importFiles(SharedFiles.issues(), DuplicatePolicy.SKIP, Progress.NONE);
      List<Long> ids = archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.OLDEST);
      for (Template template : List.of(Template.BOOK, Template.MAGAZINE)) {
        String pages = text(archive, ids, template);
        int at = 0;
        for (long id : ids) {
          for (String words : words(archive.catalogue().article(id).orElseThrow().article())) {
            int found = pages.indexOf(words, at);
            assertTrue(found >= 0, template + ": not after " + at + ": " + words);
            at = found + words.length();
          }
        }
      }
    }
  }

  private String text(Archive archive, List<Long> ids, Template template) throws IOException {
    Path file = folder.resolve(template + ".pdf");
    ExportOptions options =
        ExportOptions.of(false, ExportOrder.PICKED, false).on(PageSetup.of(template));
    ExportReport report = archive.exports().write(ids, file, options, Progress.NONE);
    assertEquals(List.of(), report.missing());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return squeezed(new TextOfThePages().getText(document));
    }
  }

  private static List<String> words(Article article) {
    return Stream.concat(Stream.of(article.title()), article.blocks().stream().map(Block::text))
        .map(RealPagesTest::squeezed)
        .toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  /** Without running heads and numbers, which are marked as no part of the text. */
  private static final class TextOfThePages extends PDFTextStripper {
    private final Deque<Boolean> artifacts = new ArrayDeque<>();

    TextOfThePages() {
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
      artifacts.push(COSName.ARTIFACT.equals(tag));
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      super.endMarkedContentSequence();
      artifacts.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!artifacts.contains(true)) {
        super.processTextPosition(text);
      }
    }
  }
}
