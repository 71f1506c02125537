package kange.app.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {
  @Test
  void aNameIsCutIntoLinesOfAboutTheSameLength() {
    assertEquals(List.of("求是"), NameLines.of("求是"));
    assertEquals(List.of("南溪", "机关"), NameLines.of("南溪机关"));
    assertEquals(List.of("岭东省直属", "机关党建", "研究与实践"), NameLines.of("岭东省直属机关党建研究与实践"));
  }

  @Test
  void aWordOfTheTradeIsNotTornWhereItCanBeHelped() {
    assertEquals(List.of("北汀", "支部生活"), NameLines.of("北汀支部生活"));
    assertEquals(List.of("青澜", "机关建设"), NameLines.of("青澜机关建设"));
  }

  @Test
  void latinNamesBreakBetweenWordsAndAtHyphens() {
    assertEquals(List.of("Newsletter"), NameLines.of("Newsletter"));
    assertEquals(List.of("newspaper-", "spread"), NameLines.of("newspaper-spread"));
    assertEquals(
        List.of("Quarterly", "Review of", "Archives"),
        NameLines.of("Quarterly Review of Archives"));
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWhole() {
    assertEquals(List.of("𨈏山", "机关"), NameLines.of("𨈏山机关"));
    assertEquals(List.of("𨈏", "𨈏"), NameLines.cut("𨈏𨈏", 2));
  }
}
