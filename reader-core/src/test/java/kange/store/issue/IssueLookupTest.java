package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.intake.DuplicateMatch.Titles;
import kange.model.issue.IssueMetadata;
import kange.model.issue.ParsedIssue;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an issue may be the same as, or stands in a row with, is found by its card. */
class IssueLookupTest {
  private static final long NOWHERE = 99;

  @TempDir Path folder;
  private final ParsedIssue issue = Issues.issue("远山机关", 2026, "2", 3);
  private Stores stores;
  private IssueLookup lookup;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve("kange.db"));
    lookup = stores.lookup();
    stores.issues().add(Issues.incoming(issue));
    stores.issues().add(Issues.incoming(Issues.issue("近水文艺", 2026, "3", 1)));
    change("UPDATE issue SET serial = 9, issn = NULL, cn = NULL WHERE id = 2");
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private void change(String sql) {
    stores.database().change(c -> Sql.update(c, sql));
  }

  private void see(String name, String heading) {
    change(
        "INSERT INTO see_reference (kind, name, journal, heading_kind, heading, pinyin, initials,"
            + " sort_key) VALUES ('journal', '%s', '', 'journal', '%s', '', '', '')"
                .formatted(name, heading));
  }

  private List<Long> sharing(IssueMetadata card) {
    return lookup.sharing(card).stream().map(FiledIssue::id).toList();
  }

  private static IssueMetadata card(String number, Integer serial, String issn, String cn) {
    return new IssueMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.of(number).filter(n -> !n.isEmpty()),
        Optional.of(serial).filter(n -> n > 0),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(issn).filter(n -> !n.isEmpty()),
        Optional.of(cn).filter(n -> !n.isEmpty()));
  }

  @Test
  void issuesThatShareANumberAreFound() {
    assertEquals(List.of(1L), sharing(card("2", 0, "", "")));
    assertEquals(List.of(2L), sharing(card("", 9, "", "")));
    assertEquals(List.of(1L), sharing(card("", 0, "1000-0001", "")));
    assertEquals(List.of(1L, 2L), sharing(card("3", 0, "", "CN 00-0001/D")));
    assertEquals(List.of(), sharing(IssueMetadata.unknown()));
    assertEquals(List.of(new FiledIssue(1, issue.issue())), lookup.sharing(card("2", 0, "", "")));
  }

  @Test
  void issuesOfAJournalAreARowWhateverItIsCalled() {
    see("远山", "远山机关");
    see("远山机关报", "远山机关");
    assertEquals(List.of(1L), lookup.row("远山机关").stream().map(FiledIssue::id).toList());
    assertEquals(List.of(1L), lookup.row("远山").stream().map(FiledIssue::id).toList());
    assertEquals(List.of(), lookup.row("远水"));
    assertEquals(List.of("远山机关", "远山机关报"), lookup.otherNames("远山").stream().sorted().toList());
    assertEquals(List.of("远山", "远山机关报"), lookup.otherNames("远山机关").stream().sorted().toList());
    assertEquals(List.of(), lookup.otherNames("近水文艺"));
  }

  @Test
  void whatIsKnownOfACardIsReadByItself() {
    assertEquals(issue.origins(), lookup.origins(1));
    assertEquals(Map.of(), lookup.origins(NOWHERE));
    assertEquals(Optional.of("远山机关20262"), lookup.identity(1));
    change("UPDATE issue SET identity = NULL");
    assertEquals(Optional.empty(), lookup.identity(1));
    assertEquals(Optional.empty(), lookup.identity(NOWHERE));
  }

  @Test
  void titlesThatAreNewAndTitlesThatWouldBeLostAreTold() {
    assertEquals(
        new Titles(2, List.of("远山机关2第3篇"), List.of("新添一篇")),
        lookup.titles(1, List.of("远山机关2第 1 篇", "新添一篇", "远山机关2第2篇")));
  }
}
