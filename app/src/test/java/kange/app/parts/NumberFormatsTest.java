package kange.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import kange.app.shell.Texts;
import org.junit.jupiter.api.Test;

class NumberFormatsTest {
  private final Texts chinese = Texts.of(Texts.class, Locale.SIMPLIFIED_CHINESE);
  private final Texts english = Texts.of(Texts.class, Locale.ENGLISH);

  @Test
  void thousandsAreSetApartAsTheLanguageDoes() {
    assertEquals("999", NumberFormats.count(999, chinese));
    assertEquals("100,281", NumberFormats.count(100_281, chinese));
    assertEquals("1,234,567", NumberFormats.count(1_234_567, english));
  }

  @Test
  void whatIsCountedInASentenceIsSetApartToo() {
    assertEquals("100,281 篇", chinese.get("count.articles", 100_281));
    assertEquals("12,345 issues", english.get("count.issues", 12_345));
  }
}
