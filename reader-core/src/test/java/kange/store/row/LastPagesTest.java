package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastPagesTest {
  private static final int UNKNOWN = 0;
  private static final int LONG = 20_000;

  /** First pages in printed order, and where the articles end; 0 for what is not known. */
  private static List<Integer> ends(Integer... first) {
    return endsOf(LONG, first);
  }

  private static List<Integer> endsOf(int characters, Integer... first) {
    return LastPages.of(
            Arrays.stream(first)
                .map(page -> Optional.of(page).filter(p -> p != UNKNOWN))
                .map(page -> new LastPages.Start(page, characters))
                .toList())
        .stream()
        .map(last -> last.orElse(UNKNOWN))
        .toList();
  }

  @Test
  void anArticleEndsBeforeThePageTheNextBeginsOnAndOfTheLastNothingIsKnown() {
    assertEquals(List.of(5, 6, 11, UNKNOWN), ends(3, 6, 7, 12));
  }

  @Test
  void nothingIsGuessedWhereTheNextBeginsOnTheSamePage() {
    assertEquals(List.of(UNKNOWN, 7, UNKNOWN), ends(4, 4, 8));
  }

  @Test
  void nothingIsGuessedWherePagesRunBackwards() {
    assertEquals(List.of(UNKNOWN, 9, UNKNOWN), ends(20, 3, 10));
  }

  @Test
  void nothingIsGuessedAcrossAnArticleThatStandsElsewhereInTheOrder() {
    assertEquals(List.of(UNKNOWN, UNKNOWN, UNKNOWN), ends(5, 20, 10));
  }

  @Test
  void nothingIsGuessedBesideAPageThatIsNotKnown() {
    assertEquals(List.of(UNKNOWN, UNKNOWN, 8, UNKNOWN), ends(3, UNKNOWN, 7, 9));
    assertEquals(List.of(), ends());
  }

  @Test
  void nothingIsGuessedWhereTheTextIsTooShortForTheWay() {
    assertEquals(List.of(3, UNKNOWN), endsOf(1_000, 1, 4));
    assertEquals(List.of(UNKNOWN, UNKNOWN), endsOf(300, 1, 4));
    assertEquals(List.of(1, UNKNOWN), endsOf(0, 1, 2));
  }
}
