package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kange.export.ArticleFixtures;
import kange.export.spi.Imprint;
import org.junit.jupiter.api.Test;

/** Over a page one reads from which issue it is. */
class RunningHeadTest {
  @Test
  void aShortNameStandsThereWhole() {
    assertEquals("云溪机关 2025年第7期", head("2025年第7期"));
  }

  @Test
  void aLongNumberShortensTheJournalNotItself() {
    assertEquals("云溪机关 2025年第11—12期合刊（总第236期）", head("2025年第11—12期合刊（总第236期）"));
    String longest = "2025年第11—12期合刊（总第236期）机关作风建设专题增刊";
    assertTrue(head(longest).endsWith(longest), head(longest));
  }

  @Test
  void aLongNameIsCutShortAndYearAndNumberStay() {
    Imprint imprint = new Imprint(ArticleFixtures.of("云溪县机关事务管理与作风建设研究通讯", "2025年第7期"));
    RunningHead head = RunningHead.of(imprint, 49);
    assertEquals("云溪县机关事务管理与… 2025年第7期", head.left());
  }

  private static String head(String number) {
    Imprint imprint = new Imprint(ArticleFixtures.in(number, ArticleFixtures.report()));
    return RunningHead.of(imprint, 49).left();
  }
}
