package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

class JournalProfileTest {
  private static final String PROSE =
      "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。";

  private static final String ISSUE =
      """
      目录

      堤岸札语
      晨雾里的渡口 …… 3
      木桩与刻度 …… 5
      第一班船 …… 7

      晨雾里的渡口

      本篇撰述人 阿拉坦

      %s

      %s（完）

      木桩与刻度

      本篇撰述人 格日勒图

      %s

      渡口快讯第三版请勿外传

      %s（完）

      第一班船

      本篇撰述人 乌仁其木格

      %s

      %s（完）
      """
          .formatted(PROSE, PROSE, PROSE, PROSE, PROSE, PROSE);

  private static final JournalProfile PROFILE =
      new JournalProfile(List.of("堤岸札语"), List.of("本篇撰述人"), List.of("（完）"), List.of("渡口快讯*请勿外传"));

  private static ParsedIssue parse(JournalProfile profile) {
    return new IssueParser().parse(SourceText.of(ISSUE, "渡口.txt"), profile);
  }

  @Test
  void aKnownBylineMarkNamesTheAuthorsThatNoRuleKnows() {
    List<List<String>> authors =
        parse(PROFILE).articles().stream()
            .map(a -> a.authors().stream().map(Contributor::name).toList())
            .toList();

    assertEquals(List.of(List.of("阿拉坦"), List.of("格日勒图"), List.of("乌仁其木格")), authors);
  }

  @Test
  void aKnownColumnIsAColumnWithoutAnyMark() {
    ParsedIssue issue = parse(PROFILE);

    assertEquals(List.of("堤岸札语"), issue.columns());
    assertEquals("堤岸札语", issue.articles().getFirst().column().orElseThrow());
  }

  @Test
  void aKnownEndMarkIsTakenOffTheText() {
    for (Article article : parse(PROFILE).articles()) {
      assertTrue(
          article.blocks().stream().noneMatch(b -> b.text().contains("（完）")), article.title());
    }
  }

  @Test
  void anIgnoredLineIsInNoArticleAndYetAccountedFor() {
    ParsedIssue issue = parse(PROFILE);
    int line = ISSUE.lines().toList().indexOf("渡口快讯第三版请勿外传") + 1;

    assertTrue(
        issue.articles().stream()
            .flatMap(a -> a.lines().stream())
            .noneMatch(r -> r.contains(line)));
    assertTrue(
        issue.other().stream().flatMap(o -> o.lines().stream()).anyMatch(r -> r.contains(line)));
  }

  @Test
  void withoutAProfileTheSameFileIsStillReadInFull() {
    ParsedIssue issue = parse(JournalProfile.NONE);

    assertEquals(3, issue.articles().size());
    assertFalse(
        issue.articles().stream()
            .flatMap(a -> a.blocks().stream())
            .filter(b -> b.kind() == BlockKind.PARAGRAPH)
            .toList()
            .isEmpty());
  }

  @Test
  void aProfileThatSaysNothingOfTheFileLetsNothingBeReadAnew() {
    IssueReading reading = new IssueParser().read(SourceText.of(ISSUE, "渡口.txt"));
    JournalProfile stranger =
        new JournalProfile(List.of("远山来信"), List.of("摄影报道"), List.of("■"), List.of("*远山*"));
    ParsedIssue plain = reading.parse(JournalProfile.NONE);
    assertSame(plain, reading.parse(stranger));
    assertSame(plain, reading.parse(JournalProfile.NONE));
    assertNotEquals(plain, reading.parse(PROFILE));
  }
}
