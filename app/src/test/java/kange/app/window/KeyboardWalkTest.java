package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** The window without a mouse. */
class KeyboardWalkTest extends WindowFixture {
  private static final int PATIENCE = 60;

  private Node owner() throws Exception {
    return Fx.get(() -> scene().getFocusOwner());
  }

  /** Presses the Tab key until the keyboard is where it is wanted. */
  private void tabTo(String what, Predicate<Node> wanted) throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      Node owner = owner();
      if (owner != null && Fx.get(() -> wanted.test(owner))) {
        return;
      }
      hand.press(KeyCode.TAB);
    }
    throw new AssertionError("the Tab key never came to " + what);
  }

  private static boolean has(Node node, String styleClass) {
    return node.getStyleClass().contains(styleClass);
  }

  @Test
  void fromHomeToAnArticleAndBackAgain() throws Exception {
    fillArchive();
    openWindow();
    tabTo("a cover", n -> has(n, "cover-button"));
    hand.press(KeyCode.ENTER);
    Place.Issue issue = waitFor(Place.Issue.class);
    assertEquals("contents", owner().getId());
    ListView<?> contents = (ListView<?>) owner();
    int first = Fx.get(() -> contents.getSelectionModel().getSelectedIndex());
    assertTrue(first > 0, "the first article is chosen, not the masthead");
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.ENTER);
    Place.Article article = waitFor(Place.Article.class);
    assertEquals("reader", owner().getId());
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(issue, waitFor(Place.Issue.class));
    assertEquals("contents", owner().getId());
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    waitFor(Place.Home.class);
    hand.press(KeyCode.ALT, KeyCode.RIGHT);
    waitFor(Place.Issue.class);
    hand.press(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(article, waitFor(Place.Article.class));
  }

  @Test
  void enteringARoomPutsTheKeyboardOnSomethingInIt() throws Exception {
    fillArchive();
    openWindow();
    for (String entry :
        new String[] {"shelves", "columns", "authors", "favourites", "marks", "lists", "intake"}) {
      hand.click("#rail-" + entry);
      Fx.pulse();
      Node owner = owner();
      assertTrue(Fx.get(() -> inRoom(owner)), entry + " gives the keyboard to " + owner);
    }
  }

  private static boolean inRoom(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (has(n, "room")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aRowIsFoundByTypingPickedWithTheSpaceBarAndTheEndsAreOneKeyAway() throws Exception {
    fillArchive();
    openWindow();
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    Fx.await(() -> shell().open(new Place.Issue(issue)));
    ListView<?> contents = (ListView<?>) hand.see("#contents");
    hand.press(KeyCode.END);
    int last = Fx.get(() -> contents.getItems().size()) - 1;
    assertEquals(last, Fx.get(() -> contents.getSelectionModel().getSelectedIndex()));
    hand.press(KeyCode.HOME);
    assertEquals(0, Fx.get(() -> contents.getSelectionModel().getSelectedIndex()));
    ArticleSummary wanted =
        shell()
            .context()
            .archive()
            .catalogue()
            .articles(ArticleFilter.ofIssue(issue), 0, 50)
            .getLast();
    hand.type(wanted.title().substring(0, 3));
    Object row = Fx.get(() -> contents.getSelectionModel().getSelectedItem());
    assertTrue(row.toString().contains(wanted.title()), row.toString());
    hand.press(KeyCode.SPACE);
    assertTrue(
        Fx.get(() -> scene().getRoot().lookupAll(".label").stream().anyMatch(this::saysOne)));
  }

  private boolean saysOne(Node node) {
    return node instanceof Label label && label.getText().equals("已选 1 篇");
  }

  @Test
  void escapeClosesWhatLiesOverAndGivesTheKeyboardBack() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Authors.all()));
    tabTo("the list of authors", n -> "authors".equals(n.getId()));
    Node before = owner();
    hand.press(KeyCode.F1);
    hand.see("#keys-overlay");
    hand.press(KeyCode.ESCAPE);
    assertEquals(before, owner());
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.see("#palette");
    assertNotEquals(before, owner());
    hand.press(KeyCode.ESCAPE);
    assertEquals(before, owner());
    assertFalse(hand.visible("#palette"));
  }

  @Test
  void everyTextFieldTakesWhatWasPasted() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("李");
          Clipboard.getSystemClipboard().setContent(content);
        });
    paste("#top-search", Place.Authors.all());
    paste(".side-filter", Place.Authors.all());
    paste("#marks-search", Place.Marks.all());
    paste("#list-new", Place.Lists.all());
  }

  private void paste(String field, Place place) throws Exception {
    Fx.await(() -> shell().open(place));
    TextInputControl input = (TextInputControl) hand.see(field);
    Fx.run(input::requestFocus);
    hand.press(KeyCode.CONTROL, KeyCode.V);
    assertEquals("李", Fx.get(input::getText), field);
  }
}
