package kange.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
  @Test
  void theUsualEndingStandsFirstAndAFormatWithoutOneIsNone() {
    ExportFormat html =
        new ExportFormat("html", List.of("html", "htm"), ExportKind.ARTICLES, false);
    assertEquals("html", html.ending());
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExportFormat("nothing", List.of(), ExportKind.ARTICLES, false));
  }
}
