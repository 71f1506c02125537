package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void numbersCountAsNumbersWhateverTheirLengthAndLeadingZeros() {
    assertSorted("第2期", "第10期", "第100期");
    assertSorted("第01期", "第2期", "第003期", "第12345678901234567890期");
    assertSorted("0", "00", "1");
  }

  @Test
  void aNameStandsBeforeThoseThatGoOnFromIt() {
    assertSorted("第2期", "第2期1", "第2期10", "第2期增刊");
    assertSorted("", "1", "a");
  }

  @Test
  void aNumberStandsBeforeWordsInItsPlace() {
    assertSorted("2025/1", "2025/a", "a/1");
  }

  @Test
  void namesThatCountTheSameAreStillInOneOrder() {
    assertSorted("第002期", "第02期", "第2期");
  }

  /** Every mixture of these comes out as given. */
  private static void assertSorted(String... names) {
    List<String> expected = List.of(names);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<String> mixed = new ArrayList<>(expected);
      Collections.shuffle(mixed, random);
      mixed.sort(new NaturalOrder());
      assertEquals(expected, mixed);
    }
  }
}
