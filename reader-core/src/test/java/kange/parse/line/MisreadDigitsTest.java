package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadDigitsTest {
  @ParameterizedTest
  @CsvSource({
    "2O24年笫l2期,2024年第12期",
    "2024年第l期,2024年第1期",
    "20I9年第O3期,2019年第03期",
    "总第l50期,总第150期",
    "2o2l年,2021年",
  })
  void lettersAmongDigitsAreDigits(String printed, String read) {
    assertEquals(read, MisreadDigits.repaired(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年第12期", "第一期", "Oracle数据库", "S(2026)01000259", "COOL"})
  void whatIsNotMisreadStays(String text) {
    assertEquals(text, MisreadDigits.repaired(text));
  }

  @Test
  void aMisreadLineOfTheIssueIsOne() {
    assertTrue(JournalPhrases.isIssueLine("2O24 年笫 l2 期"));
    assertFalse(JournalPhrases.isIssueLine("假期里的 Oo 和 l"));
  }
}
