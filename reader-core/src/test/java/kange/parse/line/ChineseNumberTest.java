package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "三,3",
    "两,2",
    "十,10",
    "十二,12",
    "二十,20",
    "二十一,21",
    "廿,20",
    "廿五,25",
    "卅一,31",
    "一百,100",
    "百,100",
    "一百零三,103",
    "两百一十,210",
    "一百二十三,123",
    "二〇二五,2025",
    "二零二五,2025",
    "二○二五,2025",
    "一九九九,1999",
    "一二三四五六七八,12345678"
  })
  void numbersAreCountedOrSpelled(String numerals, int number) {
    assertEquals(OptionalInt.of(number), ChineseNumber.of(numerals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "渡口", "二渡", "十渡", "二三十", "一二三四五六七八九", "2025"})
  void otherCharactersAreNoNumber(String text) {
    assertEquals(OptionalInt.empty(), ChineseNumber.of(text));
  }

  @Test
  void numeralsAreTheCharactersNumbersAreWrittenWith() {
    "〇零○一二三四五六七八九十百两廿卅".chars().forEach(c -> assertTrue(ChineseNumber.isNumeral((char) c)));
    "Oo0渡".chars().forEach(c -> assertFalse(ChineseNumber.isNumeral((char) c)));
  }
}
