package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.parse.Texts;
import kange.parse.line.NgramCounts;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

/** How sentences begin in a file, and how the two halves of a torn one go together. */
class SentenceOddsTest {
  private static final List<TextLine> FILE =
      Texts.lines((Texts.PROSE + "他们说。他们笑。他们走。\n").repeat(20) + Texts.OTHER_PROSE);

  private static double begins(String text) {
    return new SentenceStarts(FILE).odds(text);
  }

  @Test
  void aCharacterThatOpensSentencesSpeaksForOneAndAPauseNeverBeginsOne() {
    assertEquals(0.5, begins("他们"), 1e-9);
    assertEquals(-2, begins("渡口"), 1e-9);
    assertEquals(0, begins("鲸鱼"), 0.01);
    for (String mark : new String[] {"，", "。", "、", "）", "》", "”"}) {
      assertEquals(-3, begins(mark + "他们"), 1e-9, mark);
    }
  }

  private static double joins(String torn, String next) {
    SentenceJoin join = new SentenceJoin(NgramCounts.of(FILE));
    return join.odds(join.torn(torn), join.next(next));
  }

  @Test
  void aJoinThatTheFileHasElsewhereSpeaksForItAndOneItHasNotALittleAgainst() {
    double known = joins("摆渡的老", "人把船");
    double unknown = joins("摆渡的老", "新书目");
    assertTrue(known > 3, "known " + known);
    assertTrue(known <= 6, "known " + known);
    assertTrue(unknown < 0 && unknown > -3, "unknown " + unknown);
  }

  @Test
  void bracketsThatCloseWhatIsOpenSpeakForAJoinAndOthersAgainst() {
    double plain = joins("摆渡的老", "人把船");
    assertEquals(plain + 2, joins("（摆渡的老", "人把船）"), 1e-9);
    assertEquals(plain - 2, joins("摆渡的老", "人把船）"), 1e-9);
    assertEquals(plain - 0.5, joins("（摆渡的老", "人把船"), 1e-9);
  }

  @Test
  void aQuotationStandsOpenUntilItsMarkForFourHundredCharacters() {
    double plain = joins("摆渡的老", "人把船");
    assertEquals(plain - 0.5, joins("他说“摆渡的老", "人把船"), 1e-9);
    assertEquals(plain, joins("他说“渡口”摆渡的老", "人把船"), 1e-9);
    assertEquals(plain - 0.5, joins("“" + "渡".repeat(397) + "的老", "人把船"), 1e-9);
    assertEquals(plain, joins("“" + "渡".repeat(398) + "的老", "人把船"), 1e-9);
    assertEquals(plain - 2, joins("摆渡的老", "人把船”，他说"), 1e-9);
    assertEquals(plain, joins("摆渡的老", "人把“船”，他说"), 1e-9);
  }
}
