package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What rules a text out early changes nothing of what a pattern matches. */
class TellingPatternTest {
  private static final String REGEX = "^.{0,3}(第\\d+期|\\d+年).{0,2}$";
  private static final TellingPattern FRAMED =
      TellingPattern.of("期年", REGEX).framed("第期年0123456789", 3, 2);

  @Test
  void whatIsFramedMatchesAsThePatternAloneDoes() {
    Random random = new Random(3);
    Pattern alone = Pattern.compile(REGEX);
    int matched = 0;
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append("第期年12渡".charAt(random.nextInt(6)));
      }
      boolean matches = alone.matcher(text).matches();
      matched += matches ? 1 : 0;
      assertEquals(matches, FRAMED.matches(text.toString()), text::toString);
    }
    assertTrue(matched > 1000, matched + " matched");
  }

  @Test
  void theLineOfAnIssueHasSoMuchBeforeAndBehindItsNumberAndNoMore() {
    for (String number : new String[] {"2025年第3期", "总第128期", "第三十一期", "第" + "9".repeat(60) + "期"}) {
      String most = "渡".repeat(20) + number + "口".repeat(30);
      assertTrue(JournalPhrases.isIssueLine(most), most);
      assertFalse(JournalPhrases.isIssueLine("渡" + most), most);
      assertFalse(JournalPhrases.isIssueLine(most + "口"), most);
    }
  }

  @Test
  void theHeadOfANewspaperPageSaysADateAndWhoEditedThePage() {
    for (String behind : new String[] {"星期四", "责编 何晓舟", "责任编辑：何晓舟", "第二版面", "本版编辑"}) {
      assertTrue(JournalPhrases.isPageHead("清江报 2025年3月6日 " + behind), behind);
    }
    assertFalse(JournalPhrases.isPageHead("清江报 2025年3月6日 晴"));
  }

  @Test
  void whoStandsWhereInAPictureIsSaidInBracketsWithinItsFirstTwentyCharacters() {
    String place = "（左一）在商贸城察看数电票";
    assertTrue(JournalPhrases.isPhotoNote("渡".repeat(20) + place));
    assertFalse(JournalPhrases.isPhotoNote("渡".repeat(21) + place));
  }
}
