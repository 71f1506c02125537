package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestKeysTest {
  private static List<Integer> nearest(List<String> keys, String key, double least, int most) {
    return new KeyPairs(keys).nearest(key, least, most).stream().map(KeyPairs.Near::key).toList();
  }

  @Test
  void whatSharesMostComesFirstAndOfEqualsTheOneThatStandsFirst() {
    List<String> keys = List.of("山里的雪", "渡口的风", "渡口的灯", "山口的风", "渡口的灯");
    assertEquals(List.of(2, 4, 1), nearest(keys, "渡口的灯", 0.5, 9));
  }

  @Test
  void theShareIsThatOfTheOneWithFewerPairs() {
    KeyPairs keys = new KeyPairs(List.of("渡口的灯"));
    assertEquals(1.0, keys.nearest("夜里渡口的灯亮了", 0.1, 1).getFirst().share());
    assertEquals(2.0 / 3, keys.nearest("渡口的船", 0.1, 1).getFirst().share());
    assertEquals(List.of(), keys.nearest("渡口的船", 0.7, 1));
  }

  @Test
  void noMoreAreToldThanAsked() {
    assertEquals(List.of(0, 1), nearest(List.of("渡口", "渡口", "渡口"), "渡口", 0.1, 2));
  }

  @Test
  void aPairThatStandsInVeryManyKeysTellsNothing() {
    List<String> keys =
        Stream.concat(
                IntStream.range(0, 300).mapToObj(n -> "工作" + (char) ('一' + n)), Stream.of("工作灯塔"))
            .toList();
    assertEquals(List.of(300), nearest(keys, "工作的灯塔", 0.1, 9));
  }

  @Test
  void oneQuestionKnowsNothingOfTheOneBefore() {
    KeyPairs keys = new KeyPairs(List.of("渡口的灯", "山里的雪"));
    keys.nearest("渡口的灯", 0.1, 9);
    assertEquals(1, keys.nearest("山里的雪", 0.1, 9).getFirst().key());
  }
}
