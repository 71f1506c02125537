package kange.store.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.IndexLetter;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ParsedIssue;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Plans;
import kange.store.TestKeys;
import kange.store.issue.IssueStore;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes of columns and authors. Names here spell themselves: "lin" stands under L. */
class NameStoreTest {
  private static final NameFilter PERSONS = NameFilter.all(NameKind.PERSON);

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private NameStore names;

  @BeforeEach
  void fill() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    names = new NameStore(database);
    add("1", "lin", "teg", "bai", "teg", "lan", "rw", "lin", "rw", "𠮷野", "rw");
  }

  private long add(String number, String... authorsAndColumns) {
    return issues.add(Issues.incoming(issue(number, authorsAndColumns)));
  }

  private static ParsedIssue issue(String number, String... authorsAndColumns) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < authorsAndColumns.length; i += 2) {
      int ordinal = i / 2 + 1;
      all.add(
          Issues.article(ordinal, "题" + ordinal, authorsAndColumns[i], authorsAndColumns[i + 1]));
    }
    return Issues.issue("甲刊", 2026, number, all);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void namesComeByLetterInPagesAndWhatIsNoLetterComesLast() {
    assertEquals(List.of("bai 1", "lan 1", "lin 2", "𠮷野 1"), page(PERSONS, 0, 99));
    assertEquals(List.of("lan 1", "lin 2"), page(PERSONS, 1, 2));
    assertEquals(
        List.of(new LetterCount("B", 1), new LetterCount("L", 2), new LetterCount("#", 1)),
        names.letters(PERSONS));
    assertEquals(List.of("rw 3", "teg 2"), page(NameFilter.all(NameKind.COLUMN), 0, 9));
    assertEquals(List.of(), page(NameFilter.all(NameKind.ORGANIZATION), 0, 9));
  }

  @Test
  void theDatabaseKeepsTheLettersThatOtherIndexesHave() {
    add("2", "^", "rw", "{", "rw", "a", "rw", "z", "rw", "Z", "rw", "~★", "rw", "1", "rw");
    List<IndexedName> all = names.page(PERSONS, 0, 99);
    assertEquals(11, all.size());
    TestKeys keys = new TestKeys();
    all.forEach(n -> assertEquals(IndexLetter.of(keys.sortKey(n.name())), n.letter(), n.name()));
  }

  @Test
  void namesWithMostArticlesComeFirstWhenAskedFor() {
    NameFilter most = new NameFilter(NameKind.PERSON, "", NameOrder.ARTICLES);
    assertEquals(List.of("lin 2", "bai 1", "lan 1", "𠮷野 1"), page(most, 0, 9));
  }

  @Test
  void whatIsTypedMeansCharactersOrTheBeginningOfTheSound() {
    // TestKeys: the pinyin is a p and the name, the initials are an i.
    assertEquals(List.of("lan 1", "lin 2"), page(typed("L"), 0, 9));
    assertEquals(List.of("lan 1"), page(typed("p la'n"), 0, 9));
    assertEquals(4, page(typed("i"), 0, 9).size());
    assertEquals(List.of("𠮷野 1"), page(typed("𠮷"), 0, 9));
    assertEquals(List.of(), page(typed("' OR 1=1 --"), 0, 9));
    assertEquals(4, page(typed(" ' "), 0, 9).size());
    assertEquals(List.of(new LetterCount("L", 1)), names.letters(typed("pla")));
  }

  @Test
  void aNameKnowsItsPlaceInEveryList() {
    for (NameOrder order : NameOrder.values()) {
      for (NameKind kind : List.of(NameKind.PERSON, NameKind.COLUMN)) {
        for (String typed : List.of("", "p")) {
          NameFilter filter = new NameFilter(kind, typed, order);
          List<IndexedName> all = names.page(filter, 0, 99);
          for (int i = 0; i < all.size(); i++) {
            assertEquals(i, names.before(all.get(i), filter), all.get(i) + " in " + filter);
          }
        }
      }
    }
    assertEquals(
        Optional.of(new IndexedName("lin", NameKind.PERSON, "L", 2)),
        names.find(NameKind.PERSON, "lin"));
    assertEquals(Optional.empty(), names.find(NameKind.ORGANIZATION, "lin"));
    assertEquals(Optional.empty(), names.find(NameKind.COLUMN, "lin"));
  }

  @Test
  void anArticleThatNamesItsAuthorTwiceCountsOnce() {
    Contributor again = new Contributor("bai", ContributorKind.PERSON);
    Article once = Issues.article(1, "题", "bai", "teg");
    Article twice =
        new Article(
            once.title(),
            once.subtitle(),
            once.kicker(),
            List.of(again, again),
            once.byline(),
            once.column(),
            once.page(),
            once.source(),
            once.note(),
            once.lines(),
            once.blocks(),
            once.confidence(),
            once.warnings());
    long id = issues.add(Issues.incoming(Issues.issue("甲刊", 2026, "2", List.of(twice))));
    assertEquals(2, count(NameKind.PERSON, "bai"));
    issues.delete(List.of(id), Issues.by());
    assertEquals(1, count(NameKind.PERSON, "bai"));
  }

  @Test
  void countsFollowWhatIsReplacedAndDeleted() {
    long id = add("2", "lin", "rw", "new", "neu");
    assertEquals(3, count(NameKind.PERSON, "lin"));
    issues.replace(id, Issues.incoming(issue("2", "lan", "neu", "new", "teg")));
    assertEquals(List.of("bai 1", "lan 2", "lin 2", "new 1", "𠮷野 1"), page(PERSONS, 0, 9));
    assertEquals(List.of("neu 1", "rw 3", "teg 3"), page(NameFilter.all(NameKind.COLUMN), 0, 9));
    issues.delete(List.of(id), Issues.by());
    assertEquals(List.of("bai 1", "lan 1", "lin 2", "𠮷野 1"), page(PERSONS, 0, 9));
    assertEquals(List.of("rw 3", "teg 2"), page(NameFilter.all(NameKind.COLUMN), 0, 9));
  }

  @Test
  void everyListWalksOneIndexAndSortsNothing() {
    for (NameKind kind : NameKind.values()) {
      for (NameOrder order : NameOrder.values()) {
        for (String typed : List.of("", "lin")) {
          NameQuery query = NameQuery.of(new NameFilter(kind, typed, order));
          Plans.assertWalksOneIndex(database, query.page(), query.values(50, 0));
          Plans.assertWalksOneIndex(database, query.letters(), query.values());
          IndexedName name = new IndexedName("lin", kind, "L", 2);
          Plans.assertWalksOneIndex(database, query.before(), query.position(name, "lin"));
        }
      }
    }
  }

  private NameFilter typed(String typed) {
    return new NameFilter(NameKind.PERSON, typed, NameOrder.NAME);
  }

  private int count(NameKind kind, String name) {
    return names.find(kind, name).orElseThrow().articles();
  }

  private List<String> page(NameFilter filter, int offset, int limit) {
    return names.page(filter, offset, limit).stream()
        .map(n -> n.name() + " " + n.articles())
        .toList();
  }
}
