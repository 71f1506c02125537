package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in Chinese text take a whole character; elsewhere they stay as they are. */
class FullWidthPunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "雨停了,水退了;路呢?通了!|雨停了，水退了；路呢？通了！",
        "他说:“好。”|他说：“好。”",
        "“怎么办?”有人问:|“怎么办？”有人问：",
        "下降了63.5%,其中|下降了63.5%，其中",
        "共3,200个,清淤|共3,200个，清淤",
        "时间:8:30,地点:三楼|时间：8:30，地点：三楼",
        "采用B/S架构,RESTful风格|采用B/S架构，RESTful风格",
        "真的吗?!怎么会|真的吗？！怎么会",
        "李𠙶,皆居城西|李𠙶，皆居城西",
        "甲, 乙|甲， 乙",
      })
  void inChineseTheyAreSetInFullWidth(String printed, String set) {
    assertEquals(set, FullWidthPunctuation.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3,200",
        "8:30",
        "Windows, Linux",
        "see Wang, 2025",
        "https://yunxi.example.cn/路径?查询:甲",
        "www.例子.中国:8080",
        "他引用了王, who wrote it",
        "a,b;c:d?e!",
        "",
        "，；：？！",
      })
  void inLatinNumbersAndAddressesTheyStay(String text) {
    assertEquals(text, FullWidthPunctuation.of(text));
  }

  /** Far more than one pass takes, and far less than one pass for each mark. */
  @ParameterizedTest
  @ValueSource(strings = {",", "雨,", "a,", " ,", ",雨a"})
  void textWithoutEndIsReadOnce(String lines) {
    for (String before : List.of("", "雨", "https://")) {
      String text = before + lines.repeat(1_000_000);
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> assertEquals(text.length(), FullWidthPunctuation.of(text).length()));
    }
  }

  @Test
  void everyCharacterKeepsItsPlaceAndWhatIsSetIsNotSetAgain() {
    Random random = new Random(3);
    String signs = "雨水𠙶A1 ,;:?!。”（/.";
    int[] points = signs.codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String set = FullWidthPunctuation.of(text.toString());
      assertEquals(text.length(), set.length());
      assertEquals(set, FullWidthPunctuation.of(set), "twice is once");
      for (int i = 0; i < set.length(); i++) {
        boolean mark = ",;:?!".indexOf(text.charAt(i)) >= 0;
        assertEquals(true, mark || set.charAt(i) == text.charAt(i), "nothing else changes");
      }
    }
  }
}
