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
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.Highlight;
import kange.model.marks.ReadingList;
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
    Fx.until("the very words are marked", () -> painted(".mark-now"));
    Fx.until("only for a moment", () -> !painted(".mark-now"));
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
    hand.tool("reader-list-add");
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
  void aNoteOnTheArticleIsKeptAsItIsTypedFoundAmongTheMarksAndTakenBack() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(2);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.tool("reader-note");
    hand.type("可以引用");
    Fx.until("it is kept without being asked to", () -> note(article).equals("可以引用"));
    hand.press(KeyCode.ESCAPE);
    assertFalse(hand.visible("#article-note"));
    hand.click("#rail-marks");
    waitFor(Place.Marks.class);
    hand.clickRow("#marks", 0);
    waitFor(Place.Article.class);
    Fx.until("the note is open", () -> hand.visible("#article-note-text"));
    hand.type("，再读");
    hand.press(KeyCode.ESCAPE);
    Fx.until("both are kept", () -> note(article).equals("可以引用，再读"));
    hand.click("#notice .accent");
    Fx.until("the last is taken back", () -> note(article).equals("可以引用"));
  }

  private String note(ArticleSummary article) {
    return shell()
        .context()
        .archive()
        .marks()
        .of(article.id())
        .note()
        .map(n -> n.text())
        .orElse("");
  }

  @Test
  void aNoteOnWordsIsKeptWhenOneGoesOnReadingAndTakenBackWithOneClick() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(3);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    selectInFirstParagraph();
    hand.click("#passage-note");
    hand.see("#note-text");
    hand.type("好");
    hand.clickAt(hand.at(hand.see(".read-paragraph"), 30, 4));
    Fx.until("it is kept", () -> noteOnWords(article).equals("好"));
    hand.click("#notice .accent");
    Fx.until("it is taken back", () -> noteOnWords(article).isEmpty());
  }

  private String noteOnWords(ArticleSummary article) {
    return shell().context().archive().marks().of(article.id()).highlights().stream()
        .flatMap(h -> h.note().stream())
        .findFirst()
        .orElse("");
  }

  @Test
  void aStarTakenBackInAnotherRoomIsGoneThereAtOnce() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(3);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.press(KeyCode.CONTROL, KeyCode.D);
    Fx.until("it is kept", () -> favourites() == 1);
    Fx.await(() -> shell().open(Place.Marks.all()));
    Fx.until("it is listed", () -> marksListed() == 1);
    hand.click("#notice .accent");
    Fx.until("it is gone", () -> favourites() == 0);
    Fx.until("it is gone from the list", () -> marksListed() == 0);
  }

  private int favourites() {
    return shell().context().archive().catalogue().articleCount(ArticleFilter.ofFavourites());
  }

  private int marksListed() {
    return ((ListView<?>) scene().lookup("#marks")).getItems().size();
  }

  @Test
  void aMarkIsTakenOffTheListWithDeleteAndPutBack() throws Exception {
    fillArchive();
    openWindow();
    shell().context().archive().marks().setFavourite(article(3).id(), true);
    Fx.await(() -> shell().open(Place.Marks.all()));
    Fx.run(() -> scene().lookup("#marks").requestFocus());
    hand.press(KeyCode.HOME);
    hand.press(KeyCode.DELETE);
    Fx.until("it is gone", () -> ((ListView<?>) scene().lookup("#marks")).getItems().isEmpty());
    hand.click("#notice .accent");
    Fx.until("it is back", () -> ((ListView<?>) scene().lookup("#marks")).getItems().size() == 1);
  }

  @Test
  void aTagIsGivenTakenOffAndGivenBack() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = article(2);
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.tool("reader-tags");
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
