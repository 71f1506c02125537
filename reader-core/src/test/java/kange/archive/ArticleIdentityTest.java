package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.habit.HabitKind;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.BlockSpan;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.RoleChange;
import kange.model.issue.Span;
import kange.model.issue.TextChange;
import kange.model.marks.ArticleMarks;
import kange.model.marks.HighlightColour;
import kange.model.marks.ReadingList;
import kange.parse.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An article is the same one, with all that readers hung on it, whatever happens to its issue: its
 * id is never given to another article, and comes back with it.
 */
class ArticleIdentityTest {
  private static final String ISSUE =
      "《青石渡》编辑部\n2026年第1期\n\n# 渡口的石阶\n\n文 / 何晓舟\n\n%1$s\n\n%2$s\n\n# 灯下的黑板\n\n文 / 严明远\n\n%2$s\n\n# 堤上的木桩\n\n文 / 江望\n\n%1$s\n"
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private static final int FIRST_TITLE = 4;
  private static final int SECOND_TEXT = 10;

  @TempDir Path folder;
  private Archive archive;
  private long issue;
  private Map<String, Long> filed;

  @BeforeEach
  void file() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    importText("一.txt", ISSUE, DuplicatePolicy.REPORT);
    issue = archive.catalogue().issues().getFirst().id();
    filed = ids(archive);
    assertEquals(3, filed.size());
    filed.values().forEach(id -> archive.marks().setFavourite(id, true));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void importText(String name, String text, DuplicatePolicy policy) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    archive.importFiles(List.of(file), policy, Progress.NONE);
  }

  private static List<ArticleSummary> articles(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 99);
  }

  private static Map<String, Long> ids(Archive archive) {
    Map<String, Long> ids = new LinkedHashMap<>();
    articles(archive).forEach(a -> ids.put(a.title(), a.id()));
    return ids;
  }

  private void assertAllAsFiled(Archive where) {
    assertEquals(filed, ids(where));
    assertTrue(articles(where).stream().allMatch(ArticleSummary::favourite), "stars are there");
  }

  @Test
  void throughCorrectionsTakenBackAndDoneAgain() {
    ReviewSession desk = archive.desk().open(issue);
    desk.take(List.of(new FieldChange(FIRST_TITLE, ArticleField.TITLE, List.of("石阶"))));
    desk.take(List.of(new RoleChange(List.of(new LineRange(8, 8)), LineRole.NOTICE)));
    assertEquals(filed.get("渡口的石阶"), ids(archive).get("石阶"));
    desk.undo();
    desk.undo();
    assertAllAsFiled(archive);
  }

  @Test
  void anArticleThatAnActMadeIsTheSameAndKeepsItsStarWhenTheActIsDoneAgain() {
    ReviewSession desk = archive.desk().open(issue);
    desk.take(List.of(new NewArticle(List.of(new LineRange(SECOND_TEXT, SECOND_TEXT)))));
    ArticleSummary made = made();
    archive.marks().setFavourite(made.id(), true);
    desk.undo();
    assertAllAsFiled(archive);
    desk.redo();
    assertEquals(made.id(), made().id());
    assertTrue(made().favourite());
  }

  @Test
  void anArticleThatWasJoinedToAnotherIsTheSameWhenTheyArePartedAgain() {
    ReviewSession desk = archive.desk().open(issue);
    int second = SECOND_TEXT + 2;
    desk.take(List.of(new ArticleJoin(FIRST_TITLE, second)));
    assertEquals(2, ids(archive).size());
    desk.undo();
    assertAllAsFiled(archive);
  }

  @Test
  void whatReadersHungOnIsWithItsOwnArticleAgainWhenTheyAreParted() {
    long first = filed.get("渡口的石阶");
    long second = filed.get("灯下的黑板");
    Marks marks = archive.marks();
    marks.tags().add(List.of(second), "夜读");
    marks.tags().add(List.of(first, second), "调研");
    ReadingList list = marks.lists().create("带走看");
    marks.lists().add(list.id(), List.of(first, second));
    ReadingList own = marks.lists().create("只此一篇");
    marks.lists().add(own.id(), List.of(second));
    marks.note(first, "石阶是谁修的？");
    marks.note(second, "黑板还在。");
    marks.highlight(second, List.of(new BlockSpan(0, new Span(2, 6))), HighlightColour.YELLOW);
    Map<Long, ArticleMarks> before = Map.of(first, marks.of(first), second, marks.of(second));
    ReviewSession desk = archive.desk().open(issue);
    desk.take(List.of(new ArticleJoin(FIRST_TITLE, SECOND_TEXT + 2)));
    assertEquals(1, marks.of(first).highlights().size(), "the words are the first one's now");
    desk.undo();
    before.forEach((id, filedMarks) -> assertEquals(filedMarks, marks.of(id)));
    assertEquals(List.of(first, second), marks.lists().articleIds(list.id()));
    assertEquals(List.of(second), marks.lists().articleIds(own.id()));
  }

  private ArticleSummary made() {
    return articles(archive).stream()
        .filter(a -> !filed.containsValue(a.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void throughTheBin() {
    Operation deleted = archive.history().delete(List.of(issue));
    assertEquals(Map.of(), ids(archive));
    archive.history().undo(deleted.id(), Progress.NONE);
    assertAllAsFiled(archive);
  }

  @Test
  void throughAnotherFileInItsPlaceAndBack() throws IOException {
    String other = ISSUE.replace("灯下的黑板", "灯下的白板").replace("江望", "江 望");
    importText("二.txt", other, DuplicatePolicy.REPLACE);
    assertEquals(filed.get("渡口的石阶"), ids(archive).get("渡口的石阶"));
    assertEquals(filed.get("灯下的黑板"), ids(archive).get("灯下的白板"));
    archive.history().undoLast();
    assertAllAsFiled(archive);
  }

  @Test
  void throughReadingAgainWithOtherHabitsAndWithWhatWasPutRight() {
    ReviewSession desk = archive.desk().open(issue);
    desk.take(List.of(new TextChange(FIRST_TITLE, "渡口的石街")));
    archive.profiles().save("青石渡", HabitKind.BYLINE_MARK.and(JournalProfile.NONE, "文 /"));
    archive.profiles().reread(issue);
    assertEquals(filed.get("渡口的石阶"), ids(archive).get("渡口的石街"));
    archive.desk().open(issue).undo();
    assertAllAsFiled(archive);
  }

  @Test
  void throughABackup() {
    Path backup = folder.resolve("backup.zip");
    archive.backups().write(backup, true, Progress.NONE);
    Backups.restore(backup, folder.resolve("restored"), Progress.NONE);
    try (Archive restored = Archive.open(folder.resolve("restored"))) {
      assertAllAsFiled(restored);
    }
  }

  @Test
  void anIdIsNeverGivenToAnotherArticle() throws IOException {
    long last = filed.values().stream().max(Long::compare).orElseThrow();
    archive.history().delete(List.of(issue));
    importText("三.txt", ISSUE.replace("第1期", "第2期").replace("石阶", "台阶"), DuplicatePolicy.REPORT);
    assertTrue(ids(archive).values().stream().allMatch(id -> id > last), "ids go on");
  }
}
