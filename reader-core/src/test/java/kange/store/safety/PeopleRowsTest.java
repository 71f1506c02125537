package kange.store.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.store.Issues;
import org.junit.jupiter.api.Test;

/** What people made in an archive is read out whole, and told by its kind. */
class PeopleRowsTest extends PeoplesArchive {
  @Test
  void everythingThatPeopleMadeIsReadOut() {
    mark(article);
    change(
        "INSERT INTO kept_sign (issue_id, title, title_key, kind, marked_at) VALUES (1, '去', '去', 'favourite', 1)");
    change("INSERT INTO review VALUES (1, 1, x'00', 1, '{}')");
    change("INSERT INTO revision VALUES (1, 1, 5, '值班员', '[]'), (1, 2, 6, '值班员', '[]')");
    change("INSERT INTO journal_habit VALUES ('刊', 'column', 1, '特稿')");
    change("INSERT INTO declined_habit VALUES ('刊', 'column', '调研')");
    change(
        "INSERT INTO see_reference (kind, name, journal, article_id, heading_kind, heading, pinyin, initials, sort_key) VALUES ('person', '江', '', NULL, 'person', '江涛', '', '', ''), ('person', '江', '', ?, 'person', '江海', '', '', '')",
        article);
    change("INSERT INTO distinct_names VALUES ('person', '甲', 'person', '乙', 1)");
    Map<PeopleKind, List<PeopleRow>> rows = new HashMap<>();
    read().forEach(row -> rows.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row));
    assertEquals(List.of(PeopleKind.values()), rows.keySet().stream().sorted().toList());
    rows.forEach((kind, found) -> assertEquals(1, found.size(), kind::name));
    PeopleRow star = rows.get(PeopleKind.FAVOURITE).getFirst();
    assertEquals(
        List.of("远山机关", "小台账", article, NOON),
        List.of(
            star.text("issue"), star.text("title"), star.number("article"), star.at("marked_at")));
    assertEquals(Issues.issue("远山机关", 2026, "2", 1).source().sha256(), star.text("source"));
    PeopleRow position = rows.get(PeopleKind.POSITION).getFirst();
    assertEquals(0.5, position.fraction("fraction"));
    assertEquals(Optional.of("批"), rows.get(PeopleKind.HIGHLIGHT).getFirst().find("note"));
    assertEquals("党建", rows.get(PeopleKind.TAG).getFirst().text("tag"));
    assertEquals("江海", rows.get(PeopleKind.SEE_REFERENCE_HERE).getFirst().text("heading"));
    assertEquals(Instant.ofEpochMilli(5), rows.get(PeopleKind.CORRECTION).getFirst().at("at"));
  }

  @Test
  void whatARowDoesNotSayIsNothing() {
    PeopleRow row = new PeopleRow(PeopleKind.LOG, Map.of("text", "七", "number", 7L));
    assertEquals("", row.text("there-is-none"));
    assertEquals("七", row.text("text"));
    assertEquals(Optional.empty(), row.find("there-is-none"));
    assertEquals(
        List.of(0L, 0L, 7L), List.of(row.number("none"), row.number("text"), row.number("number")));
    assertEquals(List.of(0.0, 7.0), List.of(row.fraction("text"), row.fraction("number")));
    assertEquals(Instant.EPOCH, row.at("text"));
  }

  @Test
  void onlyWhatAReaderMayHandOnIsAMark() {
    mark(article);
    List<PeopleRow> marks = new ArrayList<>();
    stores
        .database()
        .read(
            c -> {
              PeopleRows.eachMark(c, marks::add);
              return true;
            });
    assertEquals(MARKS_OF_AN_ARTICLE, marks.size());
    assertEquals(PeopleKind.LIST, marks.getFirst().kind());
    assertTrue(marks.stream().allMatch(PeopleRows::isMark));
    assertFalse(PeopleRows.isMark(read(PeopleKind.POSITION).getFirst()));
    assertEquals(
        List.of(true, true, false),
        List.of(
            PeopleRows.isMoment("at"),
            PeopleRows.isMoment("read_at"),
            PeopleRows.isMoment("format")));
  }

  @Test
  void aCopyForReadersHoldsNothingThatALibrarianHasInHand() {
    mark(article);
    change("INSERT INTO queued (path, size, added_at, state) VALUES ('一', 1, 1, 'waiting')");
    WorkInHand.remove(stores.database());
    assertEquals(0, stores.queue().count());
    assertEquals(Optional.empty(), stores.userData().position(article));
    assertEquals(List.of("党建"), tags(article));
  }
}
