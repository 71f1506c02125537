package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import kange.app.shell.Place;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.Highlight;
import kange.model.ReadingList;
import org.junit.jupiter.api.Test;

/** Marks and reading lists, by hand, in the real window on a real archive. */
class MarksRoomsTest extends WindowFixture {

  @Test
  void whatIsHighlightedStaysAndIsFoundAmongTheMarks() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(3);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    selectInFirstParagraph();
    hand.click("#passage-green");
    Fx.until("the highlight is painted", () -> painted(".highlight-green"));
    List<Highlight> kept = shell().context().archive().marks().of(article.id()).highlights();
    assertEquals(1, kept.size());

    Fx.await(() -> shell().open(new Place.Home()));
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    Fx.until("it is still there", () -> painted(".highlight-green"));

    hand.click("#rail-marks");
    waitFor(Place.Marks.class);
    assertEquals(1, ((ListView<?>) hand.see("#marks")).getItems().size());
    hand.clickRow("#marks", 0);
    Place.Article there = waitFor(Place.Article.class);
    assertEquals(article.id(), there.id());
    assertEquals(
        kept.getFirst().place().orElseThrow().block(),
        ((Place.Article.Spot.Words) there.spot().orElseThrow()).place().block());
    Fx.until("one is where it stands", () -> painted(".highlight-green"));
  }

  @Test
  void aRemovedHighlightComesBackWithOneClick() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(3);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    selectInFirstParagraph();
    hand.click("#passage-blue");
    Fx.until("the highlight is painted", () -> painted(".highlight-blue"));
    hand.clickAt(hand.at(hand.see(".read-paragraph"), 120, 10));
    hand.click("#passage-remove");
    Fx.until("it is gone", () -> !painted(".highlight-blue"));
    hand.click("#notice .accent");
    Fx.until("it is back", () -> painted(".highlight-blue"));
  }

  @Test
  void anArticleIsPutOnANewReadingListAndTheListIsDeletedAndPutBack() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(2);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.click("#reader-list-add");
    hand.click("#lists-card-new");
    hand.type("周末读");
    hand.press(KeyCode.ENTER);
    Fx.until("the list is there", () -> lists().size() == 1);
    Fx.until("the article is on it", () -> on(lists().getFirst()).equals(List.of(article.id())));
    assertEquals(Place.Article.of(article.id()), place());
    hand.click("#lists-card .check-box");
    Fx.until("it is off the list", () -> on(lists().getFirst()).isEmpty());
    hand.click("#notice .accent");
    Fx.until("it is on the list again", () -> !on(lists().getFirst()).isEmpty());
    hand.click("#lists-card-all");
    waitFor(Place.Lists.class);
    Fx.until("it is on show", () -> title().equals("周末读"));
    hand.click("#list-delete");
    Fx.until("the list is gone", () -> lists().isEmpty());
    hand.click("#notice .accent");
    Fx.until("the list is back", () -> lists().size() == 1);
    assertTrue(hand.visible("#list-articles"));
  }

  @Test
  void aTagIsGivenTakenOffAndGivenBack() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(2);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.click("#reader-tags");
    hand.click("#tag-new");
    hand.type("山水");
    hand.press(KeyCode.ENTER);
    hand.see(".chip");
    assertEquals(List.of("山水"), tags(article));
    hand.click(".chip");
    Fx.until("the tag is gone", () -> tags(article).isEmpty());
    hand.click("#notice .accent");
    Fx.until("the tag is back", () -> tags(article).equals(List.of("山水")));
  }

  private List<String> tags(ArticleSummary article) {
    return shell().context().archive().marks().of(article.id()).tags();
  }

  @Test
  void controlFFindsInTheArticleOnShow() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(2);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    assertFalse(hand.visible("#find-bar"));
    hand.press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(hand.see("#find-field").isFocused());
    hand.type(article.title().substring(0, 2));
    Fx.until("a match is painted", () -> painted(".mark-now"));
    hand.press(KeyCode.ESCAPE);
    Fx.until("the matches are gone", () -> !painted(".mark-now"));
    assertEquals(Place.Article.of(article.id()), place());
  }

  private ArticleSummary article(int index) {
    return shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 10).get(index);
  }

  private List<Long> on(ReadingList list) {
    return shell().context().archive().marks().lists().articleIds(list.id());
  }

  private void selectInFirstParagraph() throws Exception {
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    hand.see("#passage-bar");
  }

  private List<ReadingList> lists() {
    return shell().context().archive().marks().lists().all();
  }

  private String title() {
    return scene().lookup("#list-title") instanceof TextField field ? field.getText() : "";
  }

  private boolean painted(String selector) {
    return scene().getRoot().lookupAll(selector).stream()
        .anyMatch(n -> n instanceof Path path && !path.getElements().isEmpty());
  }
}
