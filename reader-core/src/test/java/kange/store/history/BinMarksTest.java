package kange.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kange.model.marks.HighlightColour;
import kange.store.Issues;
import org.junit.jupiter.api.Test;

/** What readers marked in an issue of the bin is told from what they marked since. */
class BinMarksTest extends MarkedIssue {
  @Test
  void placesOnAListThatIsGoneAreCountedAsLost() {
    delete(issue);
    stores.marks().lists().delete(list);
    assertEquals(2, putBack());
    assertEquals(0, number("SELECT count(*) FROM reading_list"));
  }

  @Test
  void whoComesBackToAPlaceOnAListMovesTheOthersOn() {
    List<Long> first = articles(add("1", two()));
    stores.marks().lists().add(list, first, NOON);
    delete(issue);
    stores.marks().lists().arrange(list, first.reversed(), NOON);
    putBack();
    assertEquals(
        List.of(articles.get(0), articles.get(1), first.get(1), first.get(0)),
        stores.marks().lists().articleIds(list));
    assertEquals(3, number("SELECT max(position) FROM reading_list_article"));
    assertEquals(0, number("SELECT min(position) FROM reading_list_article"));
  }

  @Test
  void marksThatCameLaterAreToldFromThoseOfThen() {
    stores.issues().replace(issue, Issues.incoming(two()));
    stores.userData().setFavourite(articles.getFirst(), false, NOON);
    stores.marks().notes().write(articles.getLast(), "后来", NOON);
    long highlight = number("SELECT max(id) FROM highlight");
    stores.marks().highlights().recolour(highlight, HighlightColour.GREEN, NOON);
    stores
        .database()
        .change(
            c -> {
              Bin bin = new Bin(c);
              MarkRows then = bin.marksThen(bin.find(1).orElseThrow());
              MarkRows now = bin.marksNow(issue);
              MarkRows added = now.without(then);
              assertEquals(Set.copyOf(articles), then.articles());
              assertEquals(Set.of(articles.getLast()), added.articles());
              assertEquals(
                  Set.of(
                      new MarkRows.Key(
                          "article_note", List.of("article_id"), List.of(articles.getLast())),
                      new MarkRows.Key("highlight", List.of("id"), List.of(highlight))),
                  added.keys());
              assertEquals(
                  List.of(true, false, true, true),
                  List.of(
                      added.has("highlight"),
                      added.has("favourite"),
                      added.has("tag"),
                      added.has("reading_list")));
              assertFalse(added.has("no-such-table"));
              assertEquals(10 + 2, then.keys().size());
              bin.putOn(then.without(now), ALL_BUT_STARS);
            });
    assertTrue(
        stores.articles().summaries(List.of(articles.getFirst())).getFirst().favourite(),
        "the star is back, and nothing else");
  }

  @Test
  void marksOfAnIssueThatNoOtherReplacedAreThoseItHad() {
    delete(issue);
    MarkRows then = stores.database().read(c -> new Bin(c).marksThen(kept()));
    assertEquals(Set.copyOf(articles), then.articles());
  }

  @Test
  void onlyMarksAreMarks() {
    assertTrue(MarkRows.holds("favourite"));
    assertTrue(MarkRows.holds("tag"));
    assertFalse(MarkRows.holds("article"));
    MarkRows rows = new MarkRows();
    assertFalse(rows.table("article", List.of("id")));
    assertTrue(rows.table("kept_sign", List.of("id")));
    rows.row(List.of(1L));
    assertEquals(Set.of(), rows.articles(), "a sign waits for its article");
    assertTrue(rows.has("kept_sign"));
  }
}
