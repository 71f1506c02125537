package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleJoin;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.review.Revision;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.TableDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks of an article that another took in go over to that one, and come back with the article. */
class DepartedMarksTest extends MarkedArchive {
  private static final Optional<String> IDENTITY = Optional.of("远山机关20262");
  private static final List<String> MARKS =
      List.of(
          "favourite", "article_tag", "tag", "reading_list_article", "highlight", "article_note");

  private final Article first = Issues.article(1, "小台账", "江涛", "特稿");
  private final Article second = Issues.article(2, "夜巡记", "单田", "特稿");
  private final ParsedIssue apart = Issues.issue("远山机关", 2026, "2", List.of(first, second));
  private final ParsedIssue joined =
      Issues.issue("远山机关", 2026, "2", List.of(Issues.withLines(first, new LineRange(2, 7))));
  private long issue;
  private List<Long> ids = List.of();

  @BeforeEach
  void fill() {
    issue = stores.issues().add(Issues.incoming(apart));
    ids = articles(issue);
    mark(ids.getFirst());
    mark(ids.getLast());
    stores.marks().tags().add(List.of(ids.getLast()), "夜里", NOON);
    stores.marks().notes().write(ids.getLast(), "乙记", NOON);
  }

  private void join() {
    Revision revision = new Revision(List.of(new ArticleJoin(2, 5)), NOON, "值班员");
    ReviewStore.Step step =
        new ReviewStore.Step(
            apart, joined, IDENTITY, List.of(0), stores.changes().of(issue), act(), "");
    stores.reviews().add(issue, apart, 1, JournalProfile.NONE, revision, 1, step);
  }

  private void part() {
    ReviewStore.Step step =
        new ReviewStore.Step(
            joined, apart, IDENTITY, List.of(0, -1), stores.changes().of(issue), act(), "");
    stores.reviews().undo(issue, 0, step);
  }

  private Map<String, List<String>> marks() {
    Map<String, List<String>> rows = TableDump.of(stores.database());
    rows.keySet().retainAll(MARKS);
    return rows;
  }

  private Optional<String> note(long article) {
    return stores.marks().all().ofArticles(List.of(article)).get(article).note().map(n -> n.text());
  }

  @Test
  void theHeirHasThemWhileTheArticleIsGone() {
    join();
    long heir = ids.getFirst();
    assertEquals(List.of(heir), articles(issue));
    assertEquals(List.of("党建", "夜里"), tags(heir));
    assertEquals("读过\n（原记于《夜巡记》）乙记", note(heir).orElseThrow());
    assertEquals(2, stores.marks().highlights().ofArticle(heir).size());
    assertEquals(List.of(), stores.issues().waitingSigns());
  }

  @Test
  void allOfThemComeBackWithTheArticle() {
    Map<String, List<String>> before = marks();
    join();
    part();
    assertEquals(ids, articles(issue));
    assertEquals(before, marks());
  }

  @Test
  void anHeirThatHadNoneHasNoneAgain() {
    long heir = ids.getFirst();
    stores.userData().setFavourite(heir, false, NOON);
    stores.marks().notes().write(heir, "", NOON);
    stores.marks().tags().remove(List.of(heir), "党建");
    stores.marks().lists().remove(list, List.of(heir), NOON);
    Map<String, List<String>> before = marks();
    join();
    assertTrue(stores.articles().summaries(List.of(heir)).getFirst().favourite());
    assertEquals(List.of(heir), stores.marks().lists().articleIds(list));
    part();
    assertEquals(before, marks());
  }

  @Test
  void whatWasTakenOffTheHeirSinceDoesNotComeBack() {
    join();
    long heir = ids.getFirst();
    stores.userData().setFavourite(heir, false, NOON);
    stores.marks().tags().remove(List.of(heir), "夜里");
    stores.marks().lists().remove(list, List.of(heir), NOON);
    part();
    assertFalse(stores.articles().summaries(ids).stream().anyMatch(a -> a.favourite()));
    assertEquals(List.of("党建"), tags(ids.getLast()));
    assertEquals(List.of(), stores.marks().lists().articleIds(list));
  }

  @Test
  void aNoteThatSomebodyWroteOnSinceStaysWhereItIs() {
    join();
    stores.marks().notes().write(ids.getFirst(), "后来写的", NOON);
    part();
    assertEquals(Optional.of("后来写的"), note(ids.getFirst()));
    assertEquals(Optional.empty(), note(ids.getLast()));
  }

  @Test
  void anArticleOfAnotherSourceIsNotTheOneThatLeft() {
    join();
    stores
        .issues()
        .replace(issue, Issues.incoming(Issues.issue("远山机关", 2026, "3", List.of(first, second))));
    assertFalse(articles(issue).contains(ids.getLast()));
    assertEquals(ids.getFirst(), articles(issue).getFirst());
  }
}
