package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.model.catalogue.ColumnSummary;
import org.junit.jupiter.api.Test;

/** All articles of a list picked at once: from its head, or with the keyboard. */
class PickAllTest extends WindowFixture {
  private int openTheLongestColumn() throws Exception {
    fillArchive();
    openWindow();
    ColumnSummary column =
        shell().context().archive().catalogue().columns().stream()
            .max(Comparator.comparingInt(ColumnSummary::articles))
            .orElseThrow();
    Fx.await(() -> shell().open(new Place.Columns(Optional.of(column.name()))));
    Fx.pulse();
    assertTrue(column.articles() > 1);
    assertFalse(hand.visible(".selection-count"));
    return column.articles();
  }

  @Test
  void oneClickInTheHeadPicksEveryArticleAndTheOfferStepsAside() throws Exception {
    int articles = openTheLongestColumn();
    hand.click("#pick-all");
    Fx.until("all are picked", () -> picked().equals("已选 " + articles + " 篇"));
    assertFalse(hand.visible("#pick-all"));
  }

  @Test
  void controlAInTheListPicksEveryArticle() throws Exception {
    int articles = openTheLongestColumn();
    Fx.run(() -> scene().lookup(".articles").requestFocus());
    hand.press(KeyCode.CONTROL, KeyCode.A);
    Fx.until("all are picked", () -> picked().equals("已选 " + articles + " 篇"));
  }

  @Test
  void aHitThatIsAFavouriteShowsItsStar() throws Exception {
    fillArchive();
    openWindow();
    Place.Search search = Place.Search.of("党建");
    Fx.await(() -> shell().open(search));
    Fx.pulse();
    assertFalse(hand.visible(".hits .star"));
    var archive = shell().context().archive();
    long first =
        archive
            .searcher()
            .search(kange.model.search.SearchRequest.of("党建", 1), () -> false)
            .hits()
            .getFirst()
            .article()
            .id();
    archive.marks().setFavourite(first, true);
    Fx.await(() -> shell().open(new Place.Home()));
    Fx.await(() -> shell().open(search));
    Fx.until("the star is there", () -> scene().lookup(".hits .star") != null);
    assertEquals(1, Fx.get(() -> scene().getRoot().lookupAll(".hits .star").size()));
  }

  private String picked() {
    return ((Label) scene().lookup(".selection-count")).getText();
  }
}
