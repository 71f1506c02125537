package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextStopsTest {
  private static final String TEXT = "老百姓满意，RESTful 风格。";

  @Test
  void aCaretStepsOverWholeCharacters() {
    String text = "李𠙶葛\uDB40\uDD00氏";
    assertEquals(1, TextStops.afterCharacter(text, 0));
    assertEquals(3, TextStops.afterCharacter(text, 1));
    assertEquals(6, TextStops.afterCharacter(text, 3));
    assertEquals(7, TextStops.afterCharacter(text, 7));
    assertEquals(3, TextStops.beforeCharacter(text, 6));
    assertEquals(1, TextStops.beforeCharacter(text, 3));
    assertEquals(0, TextStops.beforeCharacter(text, 0));
  }

  @Test
  void aCaretStepsFromWordToWordOverMarksAndWhite() {
    assertEquals(3, TextStops.afterWord(TEXT, 0));
    assertEquals(5, TextStops.afterWord(TEXT, 3));
    assertEquals(13, TextStops.afterWord(TEXT, 5));
    assertEquals(16, TextStops.afterWord(TEXT, 13));
    assertEquals(17, TextStops.afterWord(TEXT, 16));
    assertEquals(14, TextStops.beforeWord(TEXT, 17));
    assertEquals(6, TextStops.beforeWord(TEXT, 14));
    assertEquals(0, TextStops.beforeWord(TEXT, 2));
  }

  @Test
  void theWordAtAPlaceIsFound() {
    assertEquals(new TextStops.Stretch(0, 3), TextStops.wordAt(TEXT, 1));
    assertEquals(new TextStops.Stretch(5, 6), TextStops.wordAt(TEXT, 5));
    assertEquals(new TextStops.Stretch(16, 17), TextStops.wordAt(TEXT, 17));
    assertEquals(new TextStops.Stretch(0, 0), TextStops.wordAt("", 0));
  }
}
