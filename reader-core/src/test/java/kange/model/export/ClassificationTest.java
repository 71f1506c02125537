package kange.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassificationTest {
  @Test
  void itIsOneLineWithoutWhiteAround() {
    assertEquals("内部资料 注意保存", Classification.written(" 内部资料\t\n注意保存 ").orElseThrow().text());
    assertEquals(Optional.empty(), Classification.written(" \u3000"));
  }

  @Test
  void whatWouldNotFitALineIsNoneAndNotCut() {
    assertEquals("𠮷".repeat(20), Classification.written("𠮷".repeat(20)).orElseThrow().text());
    assertEquals(Optional.empty(), Classification.written("𠮷".repeat(21)));
    assertThrows(IllegalArgumentException.class, () -> new Classification("密".repeat(21)));
    assertThrows(IllegalArgumentException.class, () -> new Classification(" "));
  }
}
