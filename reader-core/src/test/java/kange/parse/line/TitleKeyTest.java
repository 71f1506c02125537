package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleKeyTest {
  /** Characters that meet others in a key: marks that join what stands before them, ligatures. */
  private static final String JOINING = "\u0301\u3099か\u1100\u1161ﬁ①⑩ＡｂΣé … 　，。学习A9";

  @Test
  void everyCharacterHasTheKeyThatItsCompatibilityFormHas() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = String.valueOf((char) c);
      assertEquals(slow(text), TitleKey.of(text), () -> Integer.toHexString(text.charAt(0)));
    }
  }

  @Test
  void whatStandsTogetherHasTheKeyOfItsCompatibilityForm() {
    Random random = new Random(3);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(300), 0, JOINING.length())
          .forEach(i -> text.append(JOINING.charAt(i)));
      assertEquals(slow(text.toString()), TitleKey.of(text.toString()), text::toString);
    }
  }

  private static String slow(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    folded
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .takeWhile(c -> key.length() < TitleKey.LONGEST)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
