package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"修好了。", "修好了！", "修好了？", "修好了!", "修好了?", "修好了……", "“修好了。”", "（修好了。）", "Done."})
  void aSentenceEndsWithItsMarkWhateverClosesBehindIt(String text) {
    assertTrue(CharacterClass.endsSentence(text), text);
    assertTrue(CharacterClass.endsParagraph(text), text);
    assertFalse(CharacterClass.breaksOff(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"修好了", "修好了，", "“修好了”", "他说：", "3.", "”", ""})
  void otherEndsEndNoSentence(String text) {
    assertFalse(CharacterClass.endsSentence(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他说：", "如下；", "他想——", "（渡口）", "“渡口”"})
  void aParagraphMayEndWithAColonADashOrWhatCloses(String text) {
    assertTrue(CharacterClass.endsParagraph(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡口边的", "渡口，", "他们说的“渡口”", "《渡口》", "3"})
  void textBreaksOffInTheMiddleOfASentenceAlsoBehindAQuotation(String text) {
    assertTrue(CharacterClass.breaksOff(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他说：", "（渡口）", "他想——"})
  void textDoesNotBreakOffBehindAColonADashOrABracket(String text) {
    assertFalse(CharacterClass.breaksOff(text), text);
  }

  @Test
  void openMarksAreCountedUpAndClosingOnesDown() {
    assertEquals(0, CharacterClass.balance("“渡口”（石阶）"));
    assertEquals(2, CharacterClass.balance("“渡口《石阶"));
    assertEquals(-1, CharacterClass.balance("渡口”"));
    assertTrue(CharacterClass.closesMore("渡口”（石阶"));
    assertFalse(CharacterClass.closesMore("“渡口”（石阶"));
  }

  @Test
  void lengthIsWhatAReaderCounts() {
    assertEquals(4, CharacterClass.length("渡 口\t的𠮷"));
    assertEquals(2, CharacterClass.han("a渡1𠮷，"));
    assertEquals("渡口𠮷", CharacterClass.withoutSpaces(" 渡　口\t𠮷"));
  }

  @Test
  void hanAreAlsoTheRareAndTheOldCharacters() {
    for (int c : new int[] {'一', '龟', 0x9FFF, '㐀', 0x20BB7, '々', '〇', 0x2E80}) {
      assertTrue(CharacterClass.isHan(c), Integer.toHexString(c));
    }
    for (int c : new int[] {'a', '，', 'あ', '한', 0x2FF0}) {
      assertFalse(CharacterClass.isHan(c), Integer.toHexString(c));
    }
  }

  @Test
  void ornamentsAreSmallPicturesOfPrint() {
    for (int c : new int[] {'■', '★', 0x1F600, 0xE000, 0x200B, '※', '†', 0xFE0F}) {
      assertTrue(CharacterClass.isOrnament(c), Integer.toHexString(c));
    }
    for (int c : new int[] {'○', '№', '渡', '，', '。', 'a', '1', '(', '·'}) {
      assertFalse(CharacterClass.isOrnament(c), Integer.toHexString(c));
    }
  }
}
