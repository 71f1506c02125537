package kange.parse.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.AuthorSource;
import kange.model.explain.EntryPlacement;
import kange.model.explain.FieldExplanation;
import kange.model.explain.FieldValue;
import kange.model.explain.FormExplanation;
import kange.model.explain.IssueExplanation;
import kange.model.explain.RivalPlace;
import kange.model.issue.CardField;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Each decision is told with what it won against. */
class IssueExplainerTest {
  private static final String CONTENTS =
      """
      《江渡职工》编辑部
      2025年第3期

      目录
      老渡口新修的石阶 何晓舟 …… 3
      河湾里守灯的人家 …… 8
      抽屉里的一封旧信 林望舒 …… 12
      灯塔上的夏天纪事 …… 20

      """;

  private static final String BODY =
      """
      # 老渡口新修的石阶

      文 / 何晓舟

      %s

      # 河湾里守灯的人家

      %s

      # 抽屉里的一封旧信

      %s

      # 灯塔上的夏天纪事

      %s
      """;

  private static IssueExplanation why(String text) {
    return new IssueParser().explain(SourceText.of(text, "03.txt"), JournalProfile.NONE);
  }

  private static IssueExplanation listed() {
    return why(CONTENTS + body());
  }

  private static String body() {
    String text = (Texts.PROSE + "\n\n" + Texts.OTHER_PROSE + "\n\n").repeat(4);
    return BODY.formatted(text, text, text, text);
  }

  private static ArticleExplanation article(IssueExplanation why, String title) {
    return why.articles().stream()
        .filter(a -> a.article().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFormThatWonIsToldWithTheOthersAndByHowMuch() {
    IssueExplanation why = listed();
    FormExplanation form = why.contents().chosen().orElseThrow();

    assertEquals(ContentsFormName.NUMBER_BEHIND, form.form());
    assertEquals(new LineRange(4, 8), form.lines());
    assertEquals(4, form.entries());
    assertEquals(4, form.found());
    List<FormExplanation> tried = why.contents().tried();
    assertEquals(form, tried.getFirst());
    FormExplanation second = tried.stream().filter(f -> !f.equals(form)).findFirst().orElseThrow();
    assertTrue(second.acceptable());
    assertEquals(form.score() - second.score(), why.contents().margin().orElseThrow(), 1e-9);
  }

  @Test
  void whereThereIsNoContentsPageWhatWasNotEnoughIsTold() {
    IssueExplanation why = why("目录\n老渡口新修的石阶 …… 3\n\n" + body());

    assertEquals(Optional.empty(), why.contents().chosen());
    assertEquals(Optional.empty(), why.contents().margin());
    assertFalse(why.contents().tried().isEmpty());
    assertTrue(why.contents().tried().stream().noneMatch(FormExplanation::acceptable));
    for (ArticleExplanation article : why.articles()) {
      assertEquals(EntryPlacement.NOT_LISTED, article.placement());
      assertEquals(Optional.empty(), article.entry());
      assertEquals(List.of(), article.rivals());
    }
  }

  @Test
  void entriesAndArticlesPointAtEachOther() {
    IssueExplanation why = listed();
    for (int e = 1; e <= why.contents().entries().size(); e++) {
      int article = why.contents().entries().get(e - 1).article().orElseThrow();
      ArticleExplanation placed = why.articles().get(article - 1);
      assertEquals(Optional.of(e), placed.entry());
      assertEquals(EntryPlacement.ALIGNED, placed.placement());
      assertTrue(placed.likeness() > 0.9);
    }
  }

  @Test
  void aTitleThatIsOnlyAlikeIsToldAsSuch() {
    String printed = "抽屉里一封多年的旧信笺";
    IssueExplanation why = why(CONTENTS + body().replace("抽屉里的一封旧信", printed + "\n\n文 / 林望舒"));
    ArticleExplanation alike = article(why, printed);

    assertEquals(EntryPlacement.LIKE_TITLE, alike.placement());
    assertEquals(Optional.of(3), alike.entry());
    assertTrue(alike.likeness() > 0.4 && alike.likeness() < 0.7, "likeness " + alike.likeness());
  }

  @Test
  void anEntryWithoutItsArticleAndALineThatWasNotReadAreTold() {
    String unread = "抽屉里的一封旧信（上） 抽屉里的一封旧信（下） 河湾里守灯的人家 9 12 11\n灯塔上的夏天纪事";
    String text = CONTENTS.replace("灯塔上的夏天纪事", unread) + body().replace("# 河湾里守灯的人家\n", "");
    IssueExplanation why = why(text);

    assertEquals(List.of(new LineRange(8, 8)), why.contents().unexplained());
    var entry =
        why.contents().entries().stream().filter(e -> e.text().equals("河湾里守灯的人家")).findFirst();
    assertEquals(Optional.empty(), entry.orElseThrow().article());
  }

  @Test
  void aTitleThatStandsTwiceHasARival() {
    String again = "河湾里守灯的人家\n\n" + Texts.PROSE + "\n\n# 灯塔上的夏天纪事";
    IssueExplanation why = why(CONTENTS + body().replace("# 灯塔上的夏天纪事", again));
    List<RivalPlace> rivals = article(why, "河湾里守灯的人家").rivals();

    assertEquals(1, rivals.size(), rivals.toString());
    assertEquals(2, rivals.getFirst().entry());
    assertTrue(rivals.getFirst().lines().first() > 20, rivals.toString());
    assertEquals(List.of(), article(why, "抽屉里的一封旧信").rivals());
  }

  @Test
  void whereTheAuthorsWereReadIsTold() {
    IssueExplanation why = listed();

    assertEquals(AuthorSource.BYLINE, article(why, "老渡口新修的石阶").authors());
    assertEquals(AuthorSource.NONE, article(why, "河湾里守灯的人家").authors());
    assertEquals(AuthorSource.CONTENTS, article(why, "抽屉里的一封旧信").authors());
  }

  @Test
  void aFieldIsToldWithWhatElseItMightBe() {
    IssueExplanation why = why(CONTENTS.replace("第3期", "第3期\n2025年第4期") + body());
    FieldExplanation number =
        why.fields().stream().filter(f -> f.field() == CardField.NUMBER).findFirst().orElseThrow();

    assertEquals(why.issue().issue().number(), number.chosen());
    assertEquals(List.of("3", "4"), number.values().stream().map(FieldValue::value).toList());
    assertEquals(List.of(new LineRange(3, 3)), number.values().getLast().lines());
    assertEquals(CardField.values().length, why.fields().size());
  }
}
