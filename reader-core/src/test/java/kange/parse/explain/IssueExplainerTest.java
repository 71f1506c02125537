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
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.parse.contents.ContentsFormName;
import kange.parse.metadata.MetadataField;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Each decision is told with what it won against. */
class IssueExplainerTest {
  private static final String CONTENTS =
      """
      《江渡职工》编辑部
      2025年第3期

      目录
      渡口的石阶 何晓舟 …… 3
      守灯的人 …… 8
      一封旧信 林望舒 …… 12
      灯塔纪事 …… 20

      """;

  private static final String BODY =
      """
      # 渡口的石阶

      文 / 何晓舟

      %s

      # 守灯的人

      %s

      # 一封旧信

      %s

      # 灯塔纪事

      %s

      （周叙平）
      """;

  private static IssueExplanation why(String text) {
    return new IssueParser().explain(SourceText.of(text, "03.txt"), JournalProfile.NONE);
  }

  private static IssueExplanation listed() {
    return why(CONTENTS + body());
  }

  private static String body() {
    return BODY.formatted(Texts.PROSE, Texts.OTHER_PROSE, Texts.PROSE, Texts.OTHER_PROSE);
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
    IssueExplanation why = why("目录\n渡口的石阶 …… 3\n\n" + body());

    assertEquals(Optional.empty(), why.contents().chosen());
    assertEquals(Optional.empty(), why.contents().margin());
    assertFalse(why.contents().tried().isEmpty());
    assertTrue(why.contents().tried().stream().noneMatch(FormExplanation::acceptable));
  }

  @Test
  void entriesAndArticlesPointAtEachOther() {
    IssueExplanation why = why(CONTENTS + "# 序\n\n" + Texts.PROSE + "\n\n" + body());
    for (int e = 1; e <= why.contents().entries().size(); e++) {
      int article = why.contents().entries().get(e - 1).article().orElseThrow();
      ArticleExplanation placed = why.articles().get(article - 1);
      assertEquals(Optional.of(e), placed.entry());
      assertEquals(EntryPlacement.ALIGNED, placed.placement());
      assertTrue(placed.likeness() > 0.9);
    }
    assertEquals(EntryPlacement.NOT_LISTED, article(why, "序").placement());
    assertEquals(Optional.empty(), article(why, "序").entry());
  }

  @Test
  void anEntryWithoutItsArticleAndALineThatWasNotReadAreTold() {
    String unread = "一封旧信（上） 一封旧信（下） 守灯的人 9 12 11\n灯塔纪事";
    String text = CONTENTS.replace("灯塔纪事", unread) + body().replace("# 守灯的人\n", "");
    IssueExplanation why = why(text);

    assertEquals(List.of(new LineRange(8, 8)), why.contents().unexplained());
    var entry = why.contents().entries().stream().filter(e -> e.text().equals("守灯的人")).findFirst();
    assertEquals(Optional.empty(), entry.orElseThrow().article());
  }

  @Test
  void aTitleThatStandsTwiceHasARival() {
    String again = "守灯的人\n\n" + Texts.PROSE + "\n\n# 灯塔纪事";
    IssueExplanation why = why(CONTENTS + body().replace("# 灯塔纪事", again));
    List<RivalPlace> rivals = article(why, "守灯的人").rivals();

    assertEquals(1, rivals.size(), rivals.toString());
    assertEquals(2, rivals.getFirst().entry());
    assertTrue(rivals.getFirst().lines().first() > 20, rivals.toString());
    assertEquals(List.of(), article(why, "一封旧信").rivals());
  }

  @Test
  void whereTheAuthorsWereReadIsTold() {
    IssueExplanation why = listed();

    assertEquals(AuthorSource.BYLINE, article(why, "渡口的石阶").authors());
    assertEquals(AuthorSource.NONE, article(why, "守灯的人").authors());
    assertEquals(AuthorSource.CONTENTS, article(why, "一封旧信").authors());
    assertEquals(AuthorSource.SIGNATURE, article(why, "灯塔纪事").authors());
  }

  @Test
  void aFieldIsToldWithWhatElseItMightBe() {
    IssueExplanation why = why(CONTENTS.replace("第3期", "第3期\n2025年第4期") + body());
    FieldExplanation number =
        why.fields().stream()
            .filter(f -> f.field() == MetadataField.NUMBER)
            .findFirst()
            .orElseThrow();

    assertEquals(why.issue().issue().number(), number.chosen());
    assertEquals(List.of("3", "4"), number.values().stream().map(FieldValue::value).toList());
    assertEquals(List.of(new LineRange(3, 3)), number.values().getLast().lines());
    assertEquals(MetadataField.values().length, why.fields().size());
  }
}
