package kange.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void nothingIsInThemThatWindowsForbidsOrThatSteersATerminal() {
    assertEquals("甲乙丙", FileNames.safe(" 甲/乙:丙?. "));
    assertEquals("一二", FileNames.safe("一\u202E\n二"));
  }

  @Test
  void theyAreNeverEmptyNorTooLong() {
    assertEquals("kange", FileNames.safe("???"));
    assertEquals(60, FileNames.safe("𨨏".repeat(80)).codePointCount(0, 120));
  }
}
