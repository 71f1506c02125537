package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TitleSimilarityTest {
  private static double of(String a, String b) {
    return TitleSimilarity.of(TitleSimilarity.key(a), TitleSimilarity.key(b));
  }

  @Test
  void marksSpacesWidthAndCaseDoNotCount() {
    assertEquals("渡口的老石阶ios17", TitleSimilarity.key("《渡口》的 老石阶——ｉＯＳ１７！"));
    assertEquals(1, of("渡口边的老石阶", "渡口边的 “老石阶”"));
  }

  @Test
  void aKeyHasAtMostAHundredAndTwentyCharacters() {
    assertEquals(120, TitleSimilarity.key("渡".repeat(500)).length());
    assertEquals(119, TitleSimilarity.key("渡".repeat(119)).length());
    assertEquals("渡", TitleSimilarity.key("渡" + "。".repeat(600) + "口"));
  }

  @Test
  void oneMisreadCharacterCostsItsShare() {
    assertEquals(1 - 1.0 / 7, of("渡口边的老石阶", "渡口边的老右阶"), 1e-9);
    assertEquals(1 - 1.0 / 7, of("渡口边的老石阶", "渡口边的石阶"), 1e-9);
    assertEquals(1 - 1.0 / 7, of("渡口边的石阶", "渡口边的老石阶"), 1e-9);
    assertEquals(0, of("渡口", "图书"), 1e-9);
  }

  @Test
  void linesInAnotherOrderAreNearlyAsAlike() {
    double turned = of("渡口边的老石阶灯下图书室", "灯下图书室渡口边的老石阶");
    assertTrue(turned > 0.85 && turned < 0.97, "alike by " + turned);
    assertTrue(of("渡口石阶", "石阶渡口") < 0.5, "short titles only in their order");
  }

  @Test
  void nothingIsLikeNothing() {
    assertEquals(0, of("", ""));
    assertEquals(0, of("渡口", "——"));
    assertEquals(0, TitleSimilarity.inOrder("", ""));
  }

  @Test
  void pairsAreTheNeighbouringCharacters() {
    assertEquals(Set.of(), TitleSimilarity.pairs("渡"));
    assertEquals(2, TitleSimilarity.pairs("渡口渡口").size());
    assertEquals(0.5, TitleSimilarity.pairOverlap("甲乙丙", "乙丙丁"), 1e-9);
    assertEquals(0, TitleSimilarity.pairOverlap("甲", "甲乙"));
  }
}
