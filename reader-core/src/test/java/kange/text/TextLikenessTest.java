package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLikenessTest {
  private static final int LENGTH = 4000;

  private static String prose(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, LENGTH)
        .mapToObj(i -> Character.toString('一' + random.nextInt(1500)))
        .collect(Collectors.joining());
  }

  private static String misread(String text, double share) {
    Random random = new Random(1);
    return text.chars()
        .mapToObj(c -> random.nextDouble() < share ? "误" : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static double shared(String a, String b) {
    return TextLikeness.between(List.of(a), List.of(b)).orElseThrow();
  }

  @Test
  void aTextIsAllOfItselfHoweverItsLinesBreak() {
    String text = prose(1);
    assertEquals(1, shared(text, text));
    List<String> broken = List.of(text.substring(0, 700), " " + text.substring(700));
    assertEquals(1, TextLikeness.between(List.of(text), broken).orElseThrow());
  }

  @Test
  void twoScansOfOneTextAreAlikeThoughOneCharacterInTwentyIsMisread() {
    String text = prose(1);
    double shared = shared(text, misread(text, 0.05));
    assertTrue(shared > 0.6 && shared < 0.9, "was " + shared);
    assertTrue(shared(text, misread(text, 0.1)) > 0.4);
  }

  @Test
  void aPartIsAllOfItselfInTheWhole() {
    assertEquals(1, shared(prose(1), prose(1).substring(0, 1000)));
  }

  @Test
  void twoTextsHaveNothingInCommon() {
    assertTrue(shared(prose(1), prose(2)) < 0.01);
  }

  @Test
  void ofAFewWordsNobodyCanTell() {
    assertEquals(
        OptionalDouble.empty(), TextLikeness.between(List.of("关于放假的通知"), List.of(prose(1))));
  }
}
