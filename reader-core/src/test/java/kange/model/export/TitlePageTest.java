package kange.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitlePageTest {
  @Test
  void aTitlePageHasATitle() {
    assertThrows(IllegalArgumentException.class, () -> TitlePage.of(" \u3000"));
    assertEquals("选编", TitlePage.of(" 选编 ").title());
  }

  @Test
  void whatIsBlankIsNotSaid() {
    TitlePage page = new TitlePage("选编", Optional.of(" 何远舟 "), Optional.of(" "), Optional.of(""));
    assertEquals(Optional.of("何远舟"), page.compiler());
    assertEquals(Optional.empty(), page.office());
    assertEquals(Optional.empty(), page.date());
  }
}
