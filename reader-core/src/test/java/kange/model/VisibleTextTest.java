package kange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VisibleTextTest {
  @Test
  void usualTextIsTheSameObject() {
    String text = "党建\t《简报》\n𠮷田：“è”　—— 100%";
    assertSame(text, VisibleText.of(text));
  }

  @Test
  void whatSteersIsASquareAndAnEndOfALineIsASpace() {
    assertEquals(
        "红□[31m色□ a b □c□d□",
        VisibleText.of("红\u001b[31m色\u0007\u0085a\rb\u2028\u202ec\u2066d\u0000"));
    assertEquals("□甲□", VisibleText.of("\uDC00甲\uD800"));
  }

  @Test
  void nothingThatSteersIsLeftOfAnyTextAndPlacesStayWhereTheyAre() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder any = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        any.append((char) random.nextInt(round % 2 == 0 ? 0x10000 : 0x100));
      }
      String shown = VisibleText.of(any.toString());
      assertEquals(any.length(), shown.length());
      assertTrue(shown.codePoints().noneMatch(VisibleText::steers), shown);
      assertFalse(shown.codePoints().anyMatch(c -> c >= 0xD800 && c < 0xE000), shown);
    }
  }

  @Test
  void jsonMeansTheSameAndHasNoneOfThem() {
    JsonMapper mapper = JsonMapper.builder().build();
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0xD800; c++) {
      all.append((char) c);
    }
    String json = VisibleText.escaped(mapper.writeValueAsString(all.toString()));
    assertTrue(json.chars().noneMatch(VisibleText::steers));
    assertEquals(all.toString(), mapper.readValue(json, String.class));
  }
}
