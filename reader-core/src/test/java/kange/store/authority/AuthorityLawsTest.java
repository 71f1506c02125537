package kange.store.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.authority.Variant;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What holds whatever is said of names, in any order. */
class AuthorityLawsTest {
  private static final int ACTS = 25;
  private static final List<String> NAMES = List.of("王芳", "王 芳", "李明", "研究室");
  private static final List<String> NEW_NAMES = List.of("王芳（甲）", "市研究室", "李明", "方方");
  private static final List<String> JOURNALS = List.of("甲刊", "乙刊", "丙刊");

  /** Their ids are new whenever a row comes back. */
  private static final List<String> NUMBERED_ANEW =
      List.of("author", "column_name", "see_reference");

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = EmptyArchive.open(folder.resolve("kange.db"));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @RepeatedTest(8)
  void takenBackToTheFirstAllIsWhatItWasAndEveryCountIsRightOnTheWay(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    for (String journal : JOURNALS) {
      add(journal, "1", random);
      add(journal, "2", random);
    }
    Map<String, List<String>> before = dump();
    Deque<Operation> done = new ArrayDeque<>();
    for (int i = 0; i < ACTS; i++) {
      act(random).ifPresent(act -> say(act).ifPresent(done::push));
      assertCounted();
    }
    while (!done.isEmpty()) {
      stores.undo().operation(done.pop().id(), Issues.by(), Progress.NONE);
      assertCounted();
    }
    assertEquals(before, dump());
  }

  private void add(String journal, String number, Random random) {
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      articles.add(Issues.article(i, journal + i, pick(NAMES, random), pick(NAMES, random)));
    }
    stores.issues().add(Issues.incoming(Issues.issue(journal, 2026, number, articles)));
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private Optional<AuthorityAct> act(Random random) {
    AuthorityIndex index = pick(List.of(AuthorityIndex.values()), random);
    List<Heading> headings = stores.headings().page(HeadingQuery.all(index), 0, 99);
    AuthorityName one = pick(headings, random).name();
    AuthorityName other = pick(headings, random).name();
    AuthorityName fresh = new AuthorityName(pick(index.kinds(), random), pick(NEW_NAMES, random));
    boolean inJournal = index != AuthorityIndex.JOURNALS && random.nextBoolean();
    Optional<String> journal = inJournal ? Optional.of(pick(JOURNALS, random)) : Optional.empty();
    return switch (random.nextInt(5)) {
      case 0 ->
          Optional.of(new AuthorityAct.Join(new HashSet<>(List.of(one, other)), other, journal));
      case 1 -> Optional.of(new AuthorityAct.Rename(one, fresh));
      case 2 -> Optional.of(new AuthorityAct.Alias(one, pick(NEW_NAMES, random)));
      case 3 -> part(one, random);
      default -> distinguish(one, fresh, random);
    };
  }

  private Optional<AuthorityAct> part(AuthorityName heading, Random random) {
    List<Variant> variants =
        stores.headings().find(heading).map(a -> a.variants()).orElse(List.of());
    return variants.isEmpty()
        ? Optional.empty()
        : Optional.of(new AuthorityAct.Part(List.of(pick(variants, random).reference())));
  }

  private Optional<AuthorityAct> distinguish(
      AuthorityName heading, AuthorityName fresh, Random random) {
    if (heading.kind() == AuthorityKind.JOURNAL) {
      return Optional.empty();
    }
    List<Long> articles =
        stores.database().read(c -> Sql.list(c, "SELECT id FROM article", r -> r.getLong(1)));
    return Optional.of(
        new AuthorityAct.Distinguish(heading, fresh, List.of(pick(articles, random))));
  }

  /** Says it; what was counted before is what moved. */
  private Optional<Operation> say(AuthorityAct act) {
    AuthorityEffect expected = stores.authorities().effect(act);
    Map<Long, String> before = listed();
    Operation by = Issues.by();
    try {
      stores.authorities().apply(act, by);
    } catch (ArchiveException nothingChanges) {
      assertEquals(before, listed());
      return Optional.empty();
    }
    Map<Long, String> after = listed();
    long moved = before.keySet().stream().filter(a -> !before.get(a).equals(after.get(a))).count();
    assertEquals(expected.articles(), moved, act::toString);
    return Optional.of(by);
  }

  /** What each article is listed under. */
  private Map<Long, String> listed() {
    Map<Long, String> listed = new TreeMap<>();
    stores
        .database()
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT a.id, group_concat(n.kind || n.name) || '/' || h.name || '/' || i.label"
                        + " FROM article a JOIN issue i ON i.id = a.issue_id"
                        + " JOIN article_author aa ON aa.article_id = a.id"
                        + " JOIN author n ON n.id = aa.listed_author"
                        + " JOIN column_name h ON h.id = a.listed_column GROUP BY a.id",
                    r -> listed.put(r.getLong(1), r.getString(2))));
    return listed;
  }

  private void assertCounted() {
    for (String wrong :
        List.of(
            "SELECT name FROM author WHERE articles <> (SELECT count(DISTINCT article_id)"
                + " FROM article_author WHERE listed_author = author.id)",
            "SELECT name FROM column_name WHERE articles <> (SELECT count(*)"
                + " FROM article WHERE listed_column = column_name.id)",
            "SELECT name FROM author WHERE articles = 0"
                + " AND id NOT IN (SELECT author_id FROM article_author)",
            "SELECT name FROM column_name WHERE articles = 0"
                + " AND id NOT IN (SELECT column_id FROM article)",
            "SELECT ordinal FROM article_author aa JOIN author_heading h USING (article_id, ordinal)"
                + " WHERE aa.listed_author IS NOT h.author_id")) {
      List<String> found = stores.database().read(c -> Sql.list(c, wrong, r -> r.getString(1)));
      assertEquals(List.of(), found, wrong);
    }
  }

  private Map<String, List<String>> dump() {
    Map<String, List<String>> tables = TableDump.of(stores.database());
    tables.remove("see_change");
    Map<Long, String> listed = listed();
    NUMBERED_ANEW.forEach(tables::remove);
    tables.remove("article");
    tables.remove("article_author");
    List<String> names =
        stores
            .database()
            .read(
                c ->
                    Sql.list(
                        c,
                        "SELECT kind || name || articles FROM author UNION"
                            + " SELECT name || articles FROM column_name UNION"
                            + " SELECT kind || name || heading FROM see_reference ORDER BY 1",
                        r -> r.getString(1)));
    tables.put("names", names);
    tables.put("listed", List.copyOf(listed.values()));
    return tables;
  }
}
