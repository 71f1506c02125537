package kange.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.export.ArticleFixtures;
import kange.export.Exporters;
import kange.model.Progress;
import kange.model.export.PageSetup;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.Quotation;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksSectionTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  @TempDir Path folder;

  @Test
  void theNoteComesFirstAndEachHighlightWithItsOwn() {
    List<Block> blocks = MarksSection.of(marked());
    assertEquals(
        List.of(
            "HEADING 批注",
            "PARAGRAPH 全文可作培训材料。",
            "PARAGRAPH *二读*",
            "QUOTE 一张图管到底",
            "PARAGRAPH 核对图号",
            "QUOTE 渠不疏不通"),
        blocks.stream().map(b -> b.kind() + " " + b.text()).toList());
  }

  @Test
  void whereNothingIsNotedThereIsNoSection() {
    assertEquals(List.of(), MarksSection.of(ArticleFixtures.research()));
    ArticleMarks tags = new ArticleMarks(Optional.empty(), List.of(), List.of("调研"));
    assertEquals(List.of(), MarksSection.of(ArticleFixtures.research().with(tags)));
  }

  @Test
  void everyFormatOfWholeArticlesHasTheSectionBehindTheArticle() throws IOException {
    for (String ending : List.of("txt", "md", "docx", "pdf")) {
      String text = read(export(marked(), ending)).replaceAll("\\s+", "");
      int source = text.lastIndexOf("来源：云溪日报");
      assertTrue(source > 0, ending);
      int at = source;
      for (String part : List.of("批注", "全文可作培训材料。", "一张图管到底", "核对图号", "渠不疏不通")) {
        int found = text.indexOf(part, at);
        assertTrue(found > at, ending + ": " + part);
        at = found;
      }
      String plain = read(export(ArticleFixtures.research(), ending));
      assertFalse(plain.contains("批注"), ending);
    }
  }

  @Test
  void aNoteIsNotReadAsMarkdown() throws IOException {
    String text = read(export(marked(), "md"));
    assertTrue(text.contains("\n\n## 批注\n\n"), text);
    assertTrue(text.contains("\n\n\\*二读\\*\n"), text);
    assertTrue(text.contains("\n\n> 一张图管到底\n"), text);
  }

  private static ArticleText marked() {
    ArticleNote note = new ArticleNote(1, "全文可作培训材料。\n\n *二读*", NOON);
    return ArticleFixtures.research()
        .with(
            new ArticleMarks(
                Optional.of(note),
                List.of(
                    highlight("一张图管到底", Optional.of("核对图号")), highlight("渠不疏不通", Optional.empty())),
                List.of()));
  }

  private static Highlight highlight(String words, Optional<String> note) {
    Quotation quotation =
        new Quotation(new BlockSpan(0, new Span(0, words.length())), words, "", "");
    return new Highlight(1, 1, quotation, false, HighlightColour.YELLOW, note, NOON, NOON);
  }

  private Path export(ArticleText article, String ending) throws IOException {
    Path file = folder.resolve("out." + ending);
    Exporters.forFile(file, PageSetup.BOOK)
        .orElseThrow()
        .export(ExportSelection.picked(List.of(article)), file, Progress.NONE);
    return file;
  }

  private static String read(Path file) throws IOException {
    if (file.toString().endsWith("pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
    if (file.toString().endsWith("docx")) {
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
        return document.getParagraphs().stream()
            .map(XWPFParagraph::getText)
            .collect(Collectors.joining("\n"));
      }
    }
    return Files.readString(file);
  }
}
