package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** Which of two texts a line goes with. */
class SharedPairsTest {
  private static final List<String> RIVER = List.of(Texts.PROSE);
  private static final List<String> BOOKS = List.of(Texts.OTHER_PROSE);

  @Test
  void aLineGoesWithTheTextThatHasItsWords() {
    assertEquals(new SharedPairs.Shares(1, 0), SharedPairs.of("摆渡的老人把船", RIVER, BOOKS));
    assertEquals(new SharedPairs.Shares(0, 1), SharedPairs.of("摆渡的老人把船", BOOKS, RIVER));
  }

  @Test
  void whatBothTextsHaveTellsNothing() {
    assertEquals(new SharedPairs.Shares(0, 0), SharedPairs.of("摆渡的老人把船", RIVER, RIVER));
  }

  @Test
  void halfOfTheWordsAreHalf() {
    assertEquals(new SharedPairs.Shares(0.5, 0), SharedPairs.of("摆渡的ABC飞鸟虫", RIVER, BOOKS));
  }

  @Test
  void aFewPairsAreSharedByChance() {
    assertEquals(new SharedPairs.Shares(0, 0), SharedPairs.of("摆渡的老", RIVER, BOOKS));
  }
}
