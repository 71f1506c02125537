package kange.export.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.TitlePage;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * E-books held against the standard by epubcheck. It takes seconds to begin and nearly none for
 * each book, so all of them stand in one test; issues from files: {@code kange.bench.EpubSweep}.
 */
class EpubCheckTest {
  private static final int CUT = 900;

  @TempDir Path folder;

  private Path written(ExportSelection selection) throws IOException {
    Path file = folder.resolve("book.epub");
    new EpubExporter().export(selection, file, Progress.NONE);
    return file;
  }

  @Test
  void theCheckerHasNothingToSayOfAnyKindOfBookAndSeesABrokenOne() throws IOException {
    List<ArticleText> mixed = new ArrayList<>(ArticleFixtures.issue());
    mixed.add(ArticleFixtures.of("云溪文史", "2025年增刊"));
    mixed.add(ArticleFixtures.of("", ""));
    for (ExportOrder order : ExportOrder.values()) {
      assertEquals(
          List.of(), BookFaults.of(written(new ExportSelection(mixed, order))), order.name());
    }
    assertEquals(
        List.of(), BookFaults.of(written(ExportSelection.picked(ArticleFixtures.issue()))));
    assertEquals(List.of(), BookFaults.of(written(ExportSelection.picked(List.of(strange())))));
    DocumentParts all =
        DocumentParts.NONE
            .behind(Optional.of(TitlePage.of("选编 <一> & 二")))
            .classified(Classification.written("机密 & <急>"))
            .withAuthorIndex(true);
    assertEquals(
        List.of(), BookFaults.of(written(new ExportSelection(mixed, ExportOrder.ISSUE, all))));
    byte[] bytes = Files.readAllBytes(written(ExportSelection.picked(mixed)));
    Path cut = Files.write(folder.resolve("cut.epub"), Arrays.copyOf(bytes, CUT));
    assertFalse(BookFaults.of(cut).isEmpty());
  }

  /** Without words where there usually are some, and with signs that mean something in markup. */
  private static ArticleText strange() {
    return ArticleFixtures.article(
        1,
        " ",
        Optional.of("]]> & <b>"),
        Optional.of("\"'&amp;"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("<云溪日报>"),
        List.of(
            ArticleFixtures.heading(3, "从第三级开始"),
            ArticleFixtures.block(BlockKind.QUOTE, "]]>"),
            ArticleFixtures.block(BlockKind.CAPTION, "𠮷 & 𫖯"),
            ArticleFixtures.block(BlockKind.PARAGRAPH, "")));
  }
}
