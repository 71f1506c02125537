package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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

  /** Nothing but the mark tells where one ends: no contents page, no by-lines, titles like text. */
  private static final String UNMARKED =
      """
      渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。%1$s
      再把木桩敲紧一些
      堤岸的木桩是去年冬天换的，入春以后水位涨得快，大家每天都要沿着河边走一遍，看看有没有松动的地方，发现了就当场敲紧。
      （作者单位：渡口管理站）%1$s
      第一班船几点开
      第一班船六点一刻离岸，买菜的、上学的、赶集的都在上面，船老大把缆绳解开，朝岸上喊一声，船就慢慢离开了码头，水面上留下一道长长的波纹。%1$s
      """;

  private static List<Integer> firstLines(String mark, String known) {
    JournalProfile profile = new JournalProfile(List.of(), List.of(), List.of(known), List.of());
    return new IssueParser()
        .parse(SourceText.of(UNMARKED.formatted(mark), "渡口.txt"), profile).articles().stream()
            .map(article -> article.lines().getFirst().first())
            .toList();
  }

  @Test
  void aKnownEndMarkEndsEveryArticleWhateverFollowsLooksLike() {
    assertEquals(List.of(1, 2, 5), firstLines("〔毕〕", "〔毕〕"));
    assertEquals(List.of(1, 2, 5), firstLines(" ( 全文完 )", "（全文完）"), "width and spaces");
    assertEquals(List.of(1, 2, 5), firstLines("□", "□"), "an ornament that the reader takes off");
    assertEquals(List.of(1), firstLines("〔毕〕", "〔完〕"), "another mark ends none");
  }

  @Test
  void aKnownEndMarkOnALineOfItsOwnEndsTheArticleAbove() {
    assertEquals(List.of(1, 3, 7), firstLines("\n〔毕〕", "〔毕〕"));
  }

  @Test
  void aWordThatIsAnEndMarkIsNoneInTheMiddleOfASentence() {
    String text = UNMARKED.formatted("口").replace("敲紧一些", "敲紧一些，常住人口");
    JournalProfile profile = new JournalProfile(List.of(), List.of(), List.of("口"), List.of());
    ParsedIssue issue = new IssueParser().parse(SourceText.of(text, "渡口.txt"), profile);
    assertTrue(
        issue.articles().stream().anyMatch(a -> a.title().endsWith("常住人口")),
        issue.articles().stream().map(Article::title).toList().toString());
  }

  @Test
  void aKnownColumnIsABannerAlsoBetweenTwoTexts() {
    String text = UNMARKED.formatted("").replace("第一班船几点开", "堤岸札语\n第一班船几点开");
    JournalProfile profile = new JournalProfile(List.of("堤岸札语"), List.of(), List.of(), List.of());
    ParsedIssue issue = new IssueParser().parse(SourceText.of(text, "渡口.txt"), profile);
    assertEquals(Optional.of("堤岸札语"), issue.articles().getLast().column());
    assertTrue(
        issue.articles().stream()
            .flatMap(a -> a.blocks().stream())
            .noneMatch(b -> b.text().contains("堤岸札语")));
  }
}
