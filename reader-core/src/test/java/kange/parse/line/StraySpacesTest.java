package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraySpacesTest {
  private static final String STREWN =
      "河 堤上的 老槐树开花 了，渡口 的船工把缆绳系 在石柱上， 望着对 岸的灯火一盏一 盏亮起来，谁也没 有说话。".repeat(8);

  private static final String PRINTED = STREWN.replace(" ", "");

  @Test
  void aFileStrewnWithSpacesIsReadWithoutThem() {
    assertEquals(PRINTED, second(STREWN, STREWN).replace(" ", ""));
    assertEquals("县水利局河道管理所课题组办公室", second(STREWN, "县水利局 河道管 理所课题组办公室"));
    assertEquals("老渡口的灯火照亮两岸人家", second(STREWN, "老渡口的灯火 照亮两 岸人家"));
  }

  @Test
  void aFileThatIsPrintedCleanKeepsTheSpacesOfItsTitles() {
    assertEquals("老渡口的灯火 照亮两岸人家", second(PRINTED, "老渡口的灯火 照亮两岸人家"));
  }

  @Test
  void namesSetSideBySideStayApart() {
    assertEquals("许长河 沈 棠", second(STREWN, "许长河 沈 棠"));
  }

  @Test
  void entriesOfAContentsPageKeepTheirParts() {
    assertEquals("老渡口的灯火照亮两岸人家 许长河 12", second(STREWN, "老渡口的灯火照亮两岸人家 许长河 12"));
    assertEquals("12 老渡口的灯火照亮两岸人家 许长河", second(STREWN, "12 老渡口的灯火照亮两岸人家 许长河"));
  }

  @Test
  void widerSpacesAreSetOnPurpose() {
    assertEquals("县水利局河道管理所  县教育局教研室", second(STREWN, "县水利局河道管理所  县教育局教研室"));
  }

  @Test
  void aFewLinesTellNothing() {
    String few = STREWN.substring(0, STREWN.length() / 8);
    assertEquals("老渡口的灯火 照亮两 岸人家", second(few, "老渡口的灯火 照亮两 岸人家"));
  }

  private static String second(String prose, String line) {
    List<String> file = new ArrayList<>(List.of(prose, "", line));
    return LineReader.read(file).getLast().text();
  }
}
