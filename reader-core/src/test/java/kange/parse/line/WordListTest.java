package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final WordList WORDS = WordList.read(WordListTest.class, "some-words.txt");

  @Test
  void wordsAreInItAndRemarksAndRowsWithAnEllipsisAreNot() {
    assertTrue(WORDS.contains("石阶"));
    assertFalse(WORDS.contains("石"));
    assertFalse(WORDS.contains("扫码"));
    assertFalse(WORDS.contains("扫码…"));
    assertFalse(WORDS.contains("# Words for the test of word lists."));
    assertFalse(WORDS.contains(""));
  }

  @Test
  void theLongestWordAtAPlaceIsTaken() {
    assertEquals(3, WORDS.at("渡口的老石阶长", 3));
    assertEquals(2, WORDS.at("渡口的老石阶长", 4));
    assertEquals(0, WORDS.at("渡口的老石阶长", 0));
    assertEquals(3, WORDS.before("渡口的老石阶长", 6));
    assertEquals(0, WORDS.before("渡口的老石阶长", 7));
    assertEquals(0, WORDS.at("石", 0));
    assertEquals(0, WORDS.before("阶", 1));
  }

  @Test
  void anEllipsisBehindSaysHowATextBeginsAndOneBeforeHowItEnds() {
    assertTrue(WORDS.frames("扫码看更多"));
    assertTrue(WORDS.frames("扫码"));
    assertTrue(WORDS.frames("渡口的公众号"));
    assertFalse(WORDS.frames("请扫码"));
    assertFalse(WORDS.frames("公众号的渡口"));
    assertFalse(WORDS.frames("石阶"));
    assertFalse(WORDS.frames(""));
  }

  @Test
  void aListThatIsNotThereIsAnError() {
    assertThrows(
        UncheckedIOException.class, () -> WordList.read(WordListTest.class, "no-words.txt"));
  }
}
