package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpacesTest {
  @Test
  void onlyTheSpacesThatDivideStay() {
    assertEquals("渡口 石阶", Spaces.closed("渡 口 石 阶", at -> at == 3));
    assertEquals("渡口石阶", Spaces.closed(" 渡口  石阶 ", at -> false));
  }

  @Test
  void aTextOfWhichNoneGoesIsTheSame() {
    String text = "渡口 石阶";
    assertSame(text, Spaces.closed(text, at -> true));
    String tight = "渡口石阶";
    assertSame(tight, Spaces.closed(tight, at -> false));
  }

  @Test
  void noBreakSpacesAreSpacesToo() {
    assertTrue(Spaces.is(' ') && Spaces.is('　') && Spaces.is('\t') && Spaces.is('\u00A0'));
    assertFalse(Spaces.is('口') || Spaces.is('\u200B'));
  }
}
