package kange.store.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;
import kange.model.marks.Tag;
import kange.model.marks.TaggedArticles;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.issue.ArticleStore;
import kange.store.issue.IssueStore;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsAndListsTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private TagStore tags;
  private ReadingListStore lists;
  private long issue;
  private List<Long> ids;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    tags = new TagStore(database, new TestKeys());
    lists = new ReadingListStore(database, new TestKeys());
    issue = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 5)));
    ids =
        new ArticleStore(database)
            .page(ArticleFilter.ofIssue(issue), 0, 10).stream().map(ArticleSummary::id).toList();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTagIsThereAsLongAsAnArticleBearsIt() {
    assertEquals(
        new TaggedArticles("党建", ids.subList(0, 2)), tags.add(ids.subList(0, 2), " 党建 ", NOON));
    assertEquals(
        new TaggedArticles("黨建", ids.subList(2, 3)), tags.add(ids.subList(1, 3), "黨建", NOON));
    assertEquals(List.of(new Tag("党建", 3)), tags.all());
    assertEquals(new TaggedArticles("党建", ids.subList(0, 1)), remove(ids.subList(0, 1)));
    assertEquals(new TaggedArticles("党建", ids.subList(1, 3)), remove(ids));
    assertEquals(List.of(), tags.all());
    tags.add(List.of(999L), "无人", NOON);
    assertEquals(List.of(), tags.all());
  }

  private TaggedArticles remove(List<Long> articles) {
    return tags.remove(articles, "党建");
  }

  @Test
  void aDeletedTagCanBePutBack() {
    tags.add(ids.subList(0, 2), "党建", NOON);
    TaggedArticles deleted = tags.delete("黨 建");
    assertEquals(List.of(), tags.all());
    tags.add(deleted.articles(), deleted.tag(), NOON);
    assertEquals(List.of(new Tag("党建", 2)), tags.all());
    assertEquals(2, tags.articles("党建", 0, 10).size());
    assertEquals(ids.get(0), tags.articles("党建", 1, 10).get(0).id());
    assertThrows(ArchiveException.class, () -> tags.delete("没有"));
  }

  @Test
  void aTagIsRenamedButNotToAnothersName() {
    tags.add(ids, "党建", NOON);
    tags.add(ids, "调研", NOON);
    tags.rename("党建", "党的建设");
    tags.rename("调研", "调 研");
    assertEquals(List.of(new Tag("党的建设", 5), new Tag("调 研", 5)), tags.all());
    assertThrows(ArchiveException.class, () -> tags.rename("调研", "党的建設"));
    assertThrows(ArchiveException.class, () -> tags.add(ids, "　 ", NOON));
  }

  @Test
  void aListKeepsTheReadersOrder() {
    long list = lists.create(" 待读 ", NOON).id();
    lists.add(list, List.of(ids.get(2), ids.get(0)), NOON);
    ReadingListChange added = lists.add(list, ids, NOON.plusSeconds(5));
    assertEquals(List.of(ids.get(2), ids.get(0)), added.before());
    assertEquals(order(2, 0, 1, 3, 4), added.after());
    assertEquals(order(2, 3, 0, 1, 4), lists.move(list, order(3), 1, NOON).after());
    assertEquals(order(0, 4, 2, 3, 1), lists.move(list, order(1, 3, 2), 2, NOON).after());
    assertEquals(order(4, 2, 3, 1, 0), lists.move(list, order(0), 99, NOON).after());
    ReadingListChange removed = lists.remove(list, order(2, 1), NOON.plusSeconds(7));
    assertEquals(order(4, 3, 0), removed.after());
    assertEquals(order(3, 0), lists.articles(list, 1, 5).stream().map(ArticleSummary::id).toList());
    assertEquals(
        new ReadingList(list, "待读", 3, NOON, NOON.plusSeconds(7)), lists.find(list).orElseThrow());
    lists.arrange(list, removed.before(), NOON);
    assertEquals(removed.before(), lists.articleIds(list));
  }

  @Test
  void aDeletedListCanBePutBackWithWhatIsStillThere() {
    long list = lists.create("待读", NOON).id();
    lists.add(list, order(3, 1), NOON);
    RemovedReadingList removed = lists.delete(list);
    assertEquals(List.of(), lists.all());
    lists.create("待读", NOON);
    long other = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 1)));
    lists.restore(removed);
    assertEquals(order(3, 1), lists.articleIds(list));
    lists.delete(list);
    issues.delete(List.of(issue), Issues.by());
    lists.restore(removed);
    assertEquals(List.of(), lists.articleIds(list));
    assertEquals(1, issues.all().size());
    assertEquals(other, issues.all().get(0).id());
  }

  @Test
  void listsAreFoundByTheirArticles() {
    long one = lists.create("乙", NOON).id();
    lists.create("丙", NOON);
    lists.add(one, order(1), NOON);
    assertEquals(List.of("丙", "乙"), lists.all().stream().map(ReadingList::name).toList());
    assertEquals(
        List.of(one), lists.withArticle(ids.get(1)).stream().map(ReadingList::id).toList());
    assertEquals("乙", lists.rename(one, "甲", NOON).name());
    assertEquals("甲", lists.find(one).orElseThrow().name());
    assertThrows(ArchiveException.class, () -> lists.rename(one, " ", NOON));
    assertThrows(ArchiveException.class, () -> lists.add(999, order(1), NOON));
    assertEquals(Optional.empty(), lists.find(999));
  }

  private List<Long> order(Integer... indices) {
    return List.of(indices).stream().map(ids::get).toList();
  }
}
