package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioTest {
  @ParameterizedTest
  @CsvSource({
    "12,12",
    "— 12 —,12",
    "·12·,12",
    "第 7 页,7",
    "１２,12",
    "2026,-1",
    "第12期,-1",
    "--,-1",
    "1 2 3 4 5 6 7 8 9 10,-1"
  })
  void aLineOfItsOwnHoldsNothingButTheNumber(String text, int number) {
    assertEquals(number, Folio.alone(text).orElse(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "12 南山机关 2026年第2期,12",
    "南山机关　2026年第2期 | 13,13",
    "南山机关 — 13,13",
    "— 14 —,14",
    "2026年第2期,-1",
    "南山机关13,-1",
    "2026 南山机关,-1"
  })
  void aRunningHeadHasTheNumberAtAnEnd(String text, int number) {
    assertEquals(number, Folio.withHead(text).orElse(-1));
  }

  @ParameterizedTest
  @CsvSource({"60,-1", "40,7"})
  void whatIsLongerThanARunningHeadIsNone(int length, int number) {
    assertEquals(number, Folio.withHead("字".repeat(length) + " 7").orElse(-1));
  }
}
