package kange.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnRename;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.IssueCard;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is a habit, and what was done for once. */
class HabitFinderTest {
  private static final String ISSUE =
      """
      《青石渡》编辑部
      2026年第1期

      # 渡口的石阶

      供稿者 何晓舟

      %1$s

      【灯下漫笔】

      # 灯下的黑板

      供稿者 严明远

      %2$s

      青石渡通讯 第3版

      版
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private final SourceText source = SourceText.of(ISSUE, "渡口.txt");
  private final ParsedIssue filed = new IssueParser().parse(source);

  private static int line(String text) {
    return ISSUE.lines().toList().indexOf(text) + 1;
  }

  private static LineRange at(String text) {
    return new LineRange(line(text), line(text));
  }

  private List<HabitProposal> found(ParsedIssue now, JournalProfile known, Correction... acts) {
    return HabitFinder.find(
        List.of(new ReviewedIssue(source.lines(), filed, now, List.of(acts))), known);
  }

  private List<HabitProposal> found(Correction... acts) {
    return found(filed, JournalProfile.NONE, acts);
  }

  private static List<HabitProposal> only(HabitKind kind, String text, int corrections) {
    return List.of(new HabitProposal(kind, text, corrections, 1));
  }

  @Test
  void aColumnIsAHabitWhereItsNameStandsOnALineWhateverMarksAreAroundIt() {
    FieldChange field = new FieldChange(line("# 渡口的石阶"), ArticleField.COLUMN, List.of("灯下漫笔"));
    RoleChange banner = new RoleChange(List.of(at("【灯下漫笔】")), LineRole.BANNER);
    assertEquals(only(HabitKind.COLUMN, "灯下漫笔", 2), found(field, banner));
    assertEquals(only(HabitKind.COLUMN, "灯下漫笔", 2), found(new ColumnRename("灯下", "灯下漫笔"), field));
    assertEquals(List.of(), found(field), "once is no habit");
  }

  @Test
  void aColumnThatStandsNowhereIsNone() {
    FieldChange nowhere = new FieldChange(line("# 渡口的石阶"), ArticleField.COLUMN, List.of("山前山后"));
    FieldChange emptied = new FieldChange(line("# 渡口的石阶"), ArticleField.COLUMN, List.of());
    assertEquals(List.of(), found(nowhere, nowhere, emptied, emptied));
    String longer = "灯下漫笔".repeat(6);
    assertEquals(List.of(), found(new ColumnRename("灯下", longer), new ColumnRename("灯下", longer)));
  }

  @Test
  void whatTheProfileSaysIsNotProposed() {
    FieldChange field = new FieldChange(line("# 渡口的石阶"), ArticleField.COLUMN, List.of("灯下漫笔"));
    assertEquals(
        List.of(), found(filed, HabitKind.COLUMN.and(JournalProfile.NONE, "灯下漫笔"), field, field));
  }

  @Test
  void aNumberOrAWordIsNoRunningHead() {
    RoleChange head = new RoleChange(List.of(at("青石渡通讯 第3版")), LineRole.FOLIO);
    assertEquals(only(HabitKind.IGNORED, "青石渡通讯 第*版", 2), found(head, head));
    RoleChange word = new RoleChange(List.of(at("版")), LineRole.FOLIO);
    RoleChange text = new RoleChange(List.of(at(Texts.PROSE)), LineRole.FOLIO);
    assertEquals(List.of(), found(word, word, text, text));
  }

  @Test
  void aLineOfNoArticleHasNoMarkBeforeItsNames() {
    RoleChange masthead = new RoleChange(List.of(at("《青石渡》编辑部")), LineRole.BYLINE);
    FieldChange nobody = new FieldChange(line("《青石渡》编辑部"), ArticleField.AUTHORS, List.of("某某"));
    FieldChange other = new FieldChange(line("# 渡口的石阶"), ArticleField.TITLE, List.of("石阶"));
    assertEquals(List.of(), found(masthead, masthead, nobody, nobody, other, other));
  }

  @Test
  void theNameOfAJournalIsOneOnlyWhereTheIssueSaidAnother() {
    CardChange renamed = new CardChange(CardField.JOURNAL, Optional.of("青石渡月刊"));
    ParsedIssue now = filed.with(new IssueCard(renamed.on(filed.issue()), filed.origins()));
    assertEquals(
        only(HabitKind.NAME, "青石渡", 1),
        found(now, JournalProfile.NONE, renamed, new CardChange(CardField.YEAR, Optional.empty())));
    assertEquals(List.of(), found(renamed), "the issue does not say so");
    assertEquals(List.of(), found(new CardChange(CardField.JOURNAL, Optional.empty())));
  }

  @Test
  void theNameOfAFileIsNoneOfTheJournal() {
    SourceText nameless = SourceText.of("# 渡口的石阶\n\n文 / 何晓舟\n\n" + Texts.PROSE, "扫描件7.txt");
    ParsedIssue read = new IssueParser().parse(nameless);
    CardChange named = new CardChange(CardField.JOURNAL, Optional.of("青石渡"));
    ParsedIssue now = read.with(new IssueCard(named.on(read.issue()), read.origins()));
    assertEquals(
        List.of(),
        HabitFinder.find(
            List.of(new ReviewedIssue(nameless.lines(), read, now, List.of(named))),
            JournalProfile.NONE));
  }

  @Test
  void actsOfSeveralIssuesAreCountedTogetherAndMostOnesStandFirst() {
    FieldChange column = new FieldChange(line("# 渡口的石阶"), ArticleField.COLUMN, List.of("灯下漫笔"));
    RoleChange head = new RoleChange(List.of(at("青石渡通讯 第3版")), LineRole.FOLIO);
    List<ReviewedIssue> issues = new ArrayList<>();
    issues.add(new ReviewedIssue(source.lines(), filed, filed, List.of(column, head)));
    issues.add(new ReviewedIssue(source.lines(), filed, filed, List.of(column, head, head)));
    assertEquals(
        List.of(
            new HabitProposal(HabitKind.IGNORED, "青石渡通讯 第*版", 3, 2),
            new HabitProposal(HabitKind.COLUMN, "灯下漫笔", 2, 2)),
        HabitFinder.find(issues, JournalProfile.NONE));
  }
}
