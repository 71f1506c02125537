package kange.store.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.authority.NameUse;
import kange.model.authority.SeeReference;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.catalogue.NameKind;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ParsedIssue;
import kange.model.reading.ArticleText;
import kange.model.reading.OtherNames;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TableDump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of names, and what lists make of it. */
class AuthorityStoreTest {
  private static final AuthorityName WANG = person("王芳");
  private static final AuthorityName SPACED = person("王 芳");

  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve("kange.db"));
    add("甲刊", "1", "王芳", "特稿", "王 芳", "特 稿", "李明", "特稿");
    add("乙刊", "1", "王芳", "特稿", "研究室", "言论");
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private long add(String journal, String number, String... authorsAndColumns) {
    return stores.issues().add(Issues.incoming(issue(journal, number, authorsAndColumns)));
  }

  private static ParsedIssue issue(String journal, String number, String... authorsAndColumns) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < authorsAndColumns.length; i += 2) {
      int ordinal = i / 2 + 1;
      all.add(
          Issues.article(
              ordinal, journal + ordinal, authorsAndColumns[i], authorsAndColumns[i + 1]));
    }
    return Issues.issue(journal, 2026, number, all);
  }

  private static AuthorityName person(String name) {
    return new AuthorityName(AuthorityKind.PERSON, name);
  }

  private static AuthorityName column(String name) {
    return new AuthorityName(AuthorityKind.COLUMN, name);
  }

  private static AuthorityName journal(String name) {
    return new AuthorityName(AuthorityKind.JOURNAL, name);
  }

  private static AuthorityAct join(AuthorityName name, AuthorityName heading) {
    return new AuthorityAct.Join(Set.of(name), heading, Optional.empty());
  }

  private static AuthorityAct joinIn(String journal, AuthorityName name, AuthorityName heading) {
    return new AuthorityAct.Join(Set.of(name), heading, Optional.of(journal));
  }

  private Operation say(AuthorityAct act) {
    AuthorityEffect effect = stores.authorities().effect(act);
    Operation by = Issues.by();
    assertEquals(effect, stores.authorities().apply(act, by), "counted before as after");
    return by;
  }

  private void undo(Operation act) {
    stores.undo().operation(act.id(), Issues.by(), Progress.NONE);
  }

  private Map<String, Integer> authors() {
    Map<String, Integer> names = new TreeMap<>();
    for (AuthorSummary author : stores.catalogue().authors()) {
      names.put(author.name(), author.articles());
    }
    return names;
  }

  private Map<String, Integer> columns() {
    Map<String, Integer> names = new TreeMap<>();
    for (ColumnSummary column : stores.catalogue().columns()) {
      names.put(column.name(), column.articles());
    }
    return names;
  }

  private List<ArticleSummary> by(String author) {
    return stores.articles().page(ArticleFilter.ofAuthor(author), 0, 99);
  }

  private Authority authority(AuthorityName name) {
    return stores.headings().find(name).orElseThrow();
  }

  private long article(String title) {
    return stores.articles().page(ArticleFilter.ALL, 0, 99).stream()
        .filter(a -> a.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void joinedNamesStandUnderOneHeadingAndAreCountedOnce() {
    assertEquals(new AuthorityEffect(1, 1), stores.authorities().effect(join(SPACED, WANG)));
    Map<String, Integer> before = authors();
    Operation act = say(join(SPACED, WANG));
    assertEquals(Map.of("王芳", 3, "李明", 1, "研究室", 1), authors());
    assertEquals(3, by("王芳").size());
    assertEquals(by("王芳"), by("王 芳"), "who asks for the other name is led there");
    assertEquals(Optional.of("王芳"), stores.names().find(NameKind.PERSON, "王 芳").map(n -> n.name()));
    undo(act);
    assertEquals(before, authors());
    assertEquals(1, by("王 芳").size());
  }

  @Test
  void everyHeadingTellsInWhichJournalsItIsUsedAndHowOften() {
    assertEquals(
        Set.of(
            new NameUse(column("特稿"), Map.of("甲刊", 2, "乙刊", 1)),
            new NameUse(column("特 稿"), Map.of("甲刊", 1)),
            new NameUse(column("言论"), Map.of("乙刊", 1))),
        Set.copyOf(stores.headings().uses(AuthorityIndex.COLUMNS)));
  }

  @Test
  void theArticleItselfPrintsWhatItPrinted() {
    long article = article("甲刊2");
    say(join(SPACED, WANG));
    say(join(column("特 稿"), column("特稿")));
    say(join(journal("甲刊"), journal("甲刊新刊")));
    ArticleText text = stores.articles().find(article).orElseThrow();
    assertEquals("王芳", text.summary().authors().getFirst().name());
    assertEquals(Optional.of("特稿"), text.summary().column());
    assertEquals("甲刊新刊", text.summary().journal());
    assertEquals("王 芳", text.article().authors().getFirst().name());
    assertEquals(Optional.of("特 稿"), text.article().column());
    ArticleSummary printed = stores.articles().printedSummaries(List.of(article)).getFirst();
    assertEquals("王 芳", printed.authors().getFirst().name());
    assertEquals(Optional.of("特 稿"), printed.column());
    assertEquals(Optional.of("甲刊"), printed.statedJournal());
  }

  @Test
  void whatIsSaidNowHoldsForWhatComesInLater() {
    say(join(SPACED, WANG));
    say(join(column("特 稿"), column("特稿")));
    say(join(journal("甲 刊"), journal("甲刊")));
    long later = add("甲 刊", "2", "王 芳", "特 稿");
    assertEquals(4, authors().get("王芳"));
    assertEquals(Map.of("特稿", 5, "言论", 1), columns());
    assertEquals("甲刊", stores.issues().find(later).map(IssueSummary::journalLabel).orElseThrow());
    assertEquals(
        List.of("乙刊 1", "甲刊 2"),
        stores.catalogue().journals().stream().map(j -> j.name() + " " + j.issues()).toList());
  }

  @Test
  void aBodyIsABodyAlsoWhereItWasTakenForAPerson() {
    AuthorityName body = new AuthorityName(AuthorityKind.ORGANIZATION, "研究室");
    Operation act = say(new AuthorityAct.Rename(person("研究室"), body));
    ArticleText text = stores.articles().texts(List.of(article("乙刊2"))).getFirst();
    Contributor expected = new Contributor("研究室", ContributorKind.ORGANIZATION);
    assertEquals(List.of(expected), text.article().authors());
    assertEquals(List.of(expected), text.summary().authors());
    long issue = text.summary().issueId();
    assertEquals(
        ContributorKind.PERSON,
        stores.issues().parsed(issue).orElseThrow().articles().get(1).authors().getFirst().kind(),
        "the parse is as it was");
    undo(act);
    assertEquals(
        Optional.of("研究室"), stores.names().find(NameKind.PERSON, "研究室").map(n -> n.name()));
  }

  @Test
  void aShortNameIsOneBodyInItsJournalAndAnotherElsewhere() {
    add("甲刊", "2", "研究室", "言论");
    add("丙刊", "2", "研究室", "言论");
    say(joinIn("甲刊", person("研究室"), person("甲市研究室")));
    say(joinIn("乙刊", person("研究室"), person("乙市研究室")));
    assertEquals(1, authors().get("甲市研究室"));
    assertEquals(1, authors().get("乙市研究室"));
    assertEquals(1, authors().get("研究室"));
    say(join(person("研究室"), person("总研究室")));
    assertEquals(1, authors().get("甲市研究室"), "what is said of one journal goes before");
    assertEquals(1, authors().get("总研究室"));
    say(join(journal("甲刊"), journal("甲报")));
    assertEquals(1, authors().get("甲市研究室"), "also when the journal is called otherwise");
  }

  @Test
  void twoPersonsOfOneNameAreKeptApart() {
    long second = article("乙刊1");
    Operation act = say(new AuthorityAct.Distinguish(WANG, person("王芳（市委党校）"), List.of(second)));
    assertEquals(Map.of("王芳", 1, "王芳（市委党校）", 1, "王 芳", 1, "李明", 1, "研究室", 1), authors());
    assertEquals(List.of(second), by("王芳（市委党校）").stream().map(ArticleSummary::id).toList());
    say(join(SPACED, WANG));
    assertEquals(2, authors().get("王芳"));
    long issue = by("王芳（市委党校）").getFirst().issueId();
    Operation deletion = Issues.by();
    stores.issues().delete(List.of(issue), deletion);
    assertFalse(authors().containsKey("王芳（市委党校）"));
    undo(deletion);
    assertEquals(1, authors().get("王芳（市委党校）"), "as the issue came back from the bin");
    undo(act);
    assertEquals(3, authors().get("王芳"));
  }

  @Test
  void whatWasJoinedIsPartedAgain() {
    say(join(SPACED, WANG));
    say(new AuthorityAct.Rename(WANG, person("王芳同志")));
    Authority joined = authority(WANG);
    assertEquals(new Heading(person("王芳同志"), 3, 2, 2), joined.heading());
    assertEquals(
        List.of("王 芳 1", "王芳 2"),
        joined.variants().stream()
            .map(v -> v.reference().name().text() + " " + v.articles())
            .toList());
    List<SeeReference> first = List.of(joined.variants().getFirst().reference());
    say(new AuthorityAct.Part(first));
    assertEquals(1, authors().get("王 芳"));
    assertEquals(2, authors().get("王芳同志"));
    assertThrows(
        ArchiveException.class,
        () -> stores.authorities().apply(new AuthorityAct.Part(first), Issues.by()));
    say(new AuthorityAct.Rename(person("王芳同志"), WANG));
    assertEquals(List.of(), authority(WANG).variants(), "nothing idle stays behind");
  }

  @Test
  void anAliasLeadsToItsHeadingAndSearchIsToldOfIt() {
    long change = stores.changes().last();
    say(new AuthorityAct.Alias(WANG, " 芳草 "));
    assertEquals(2, stores.changes().after(change, 99).size(), "both issues are read again");
    assertEquals(2, by("芳草").size());
    OtherNames names = stores.articles().ofIssue(by("王芳").getFirst().issueId()).getFirst().names();
    assertEquals(new OtherNames(List.of("芳草"), List.of(), List.of()), names);
    assertEquals(
        List.of("王芳"),
        stores.headings().page(new HeadingQuery(AuthorityIndex.AUTHORS, "草", false), 0, 9).stream()
            .map(h -> h.name().text())
            .toList());
    AuthorityAct again = new AuthorityAct.Alias(WANG, "芳草");
    assertThrows(ArchiveException.class, () -> stores.authorities().apply(again, Issues.by()));
    AuthorityAct blank = new AuthorityAct.Alias(WANG, "  ");
    assertThrows(ArchiveException.class, () -> stores.authorities().apply(blank, Issues.by()));
  }

  @Test
  void onlyIssuesThatAreListedOtherwiseAreSearchedAnew() {
    long change = stores.changes().last();
    say(join(person("研究室"), person("市研究室")));
    assertEquals(1, stores.changes().after(change, 99).size());
  }

  @Test
  void anActIsTakenBackOnlyWhileItIsTheLastWordOnItsNames() {
    Operation first = say(join(SPACED, WANG));
    assertTrue(entry(first).undoable());
    Operation second = say(join(SPACED, person("王方")));
    assertFalse(entry(first).undoable());
    assertThrows(ArchiveException.class, () -> undo(first));
    undo(second);
    assertTrue(entry(first).undoable());
    assertEquals(Optional.of(first.id()), stores.history().lastUndoable());
    undo(first);
    assertFalse(entry(first).undoable());
  }

  private LogEntry entry(Operation act) {
    return stores.history().ofOperation(act.id()).getFirst();
  }

  @Test
  void namesSaidNotToBeOneAreRememberedUntilThatIsTakenBack() {
    Operation act = Issues.by();
    stores.authorities().keepApart(WANG, SPACED, act);
    assertEquals(Set.of(List.of(SPACED, WANG)), stores.authorities().keptApart());
    stores.authorities().keepApart(SPACED, WANG, Issues.by());
    undo(act);
    assertEquals(Set.of(), stores.authorities().keptApart());
  }

  @Test
  void aJournalThatIsCalledOtherwiseKeepsItsHabitsAndItsRow() {
    say(join(journal("甲刊"), journal("甲报")));
    assertEquals(1, stores.lookup().row("甲刊").size());
    assertEquals(
        List.of("甲报"),
        stores.catalogue().journals().stream().map(JournalSummary::name).skip(1).toList());
    assertEquals(3, authority(journal("甲刊")).heading().articles());
  }

  @Test
  void aCardThatIsPutRightIsListedWhereItsNewNameLeads() {
    say(join(journal("丁刊"), journal("乙刊")));
    say(joinIn("乙刊", person("李明"), person("李明（乙）")));
    long issue = by("李明").getFirst().issueId();
    stores
        .issues()
        .replace(issue, Issues.incoming(issue("丁刊", "9", "王芳", "特稿", "王 芳", "特 稿", "李明", "特稿")));
    assertEquals("乙刊", stores.issues().find(issue).orElseThrow().journalLabel());
    assertEquals(1, authors().get("李明（乙）"));
    assertFalse(authors().containsKey("李明"));
  }

  @Test
  void headingsNobodyStandsUnderYetWaitInTheList() {
    say(join(column("乙"), column("甲")));
    HeadingQuery all = HeadingQuery.all(AuthorityIndex.COLUMNS);
    assertEquals(4, stores.headings().count(all));
    assertEquals(
        List.of("甲 0"),
        stores.headings().page(new HeadingQuery(AuthorityIndex.COLUMNS, "", true), 0, 9).stream()
            .map(h -> h.name().text() + " " + h.articles())
            .toList());
    assertEquals(3, columns().size());
  }

  @Test
  void takenBackTheDatabaseIsWhatItWas() {
    Map<String, List<String>> before = TableDump.of(stores.database());
    List<Operation> acts = new ArrayList<>();
    acts.add(say(join(SPACED, WANG)));
    acts.add(say(joinIn("甲刊", WANG, person("方方"))));
    acts.add(say(join(journal("乙刊"), journal("甲刊"))));
    List<Long> one = List.of(article("甲刊1"));
    acts.add(say(new AuthorityAct.Distinguish(person("方方"), person("王芳（甲）"), one)));
    acts.add(say(join(person("王芳（甲）"), person("李明"))));
    for (Operation act : acts.reversed()) {
      undo(act);
    }
    Map<String, List<String>> after = TableDump.of(stores.database());
    after.remove("see_change");
    before.remove("see_change");
    after.remove("sqlite_sequence");
    assertEquals(before, after);
    assertEquals(10, stores.history().countLog(LogQuery.ALL) - 2);
  }
}
