package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.Test;

/** The same way as by mouse, and the mouse is never touched. */
class KeyboardJourneyTest extends JourneyFixture {
  /** Tab comes round all of a room with fewer steps. */
  private static final int ROUND = 60;

  @Test
  void fromTheFirstStartToAPdfByKeyboard() throws Exception {
    openWindow();
    waitFor(Place.Welcome.class);
    figures.step("first start");
    importSamples();
    figures.step("import");
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.see("#palette-list");
    hand.type("shujia");
    hand.press(KeyCode.ENTER);
    waitFor(Place.Shelves.class);
    figures.step("shelves");
    pressAt(".cover-button");
    waitFor(Place.Issue.class);
    figures.step("issue");
    long article = openFromContents();
    figures.step("article");
    highlight(article);
    figures.step("highlight");
    search();
    figures.step("search");
    export();
    figures.step("export");
    figures.report();
  }

  private void importSamples() throws Exception {
    chosen = SampleIssues.copyTo(folder.resolve("samples"));
    pressAt("#welcome-empty");
    waitFor(Place.Intake.class);
    pressAt("#intake-files-first");
    listOf("#intake-list", chosen.size());
    pressAt("#intake-all");
    waitForText("#intake-summary", "入藏 " + chosen.size() + " 期");
    archive().searcher().awaitLevel();
  }

  private long openFromContents() throws Exception {
    Fx.until("the keyboard is in the contents", () -> has("#contents"));
    for (int i = 0; i < ROUND && !(place() instanceof Place.Article); i++) {
      hand.press(KeyCode.DOWN);
      hand.press(KeyCode.ENTER);
    }
    return waitFor(Place.Article.class).id();
  }

  private void highlight(long article) throws Exception {
    hand.see(".read-paragraph");
    hand.press(KeyCode.CONTROL, KeyCode.A);
    pressAt("#passage-pink");
    Fx.until("the highlight is painted", () -> painted(".highlight-pink"));
    assertFalse(archive().marks().of(article).highlights().isEmpty());
  }

  private void search() throws Exception {
    hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    Fx.until("the keyboard is in the field", () -> has("#top-search"));
    hand.type("工作");
    ListView<?> hits = (ListView<?>) hand.see("#hits");
    Fx.until("there are hits", () -> hits.getItems().size() > 2);
    hand.press(KeyCode.ENTER);
    Fx.until("the keyboard is in the hits", () -> has("#hits"));
    // Hits of the first character alone may still be on show.
    Fx.await(() -> shell().ready());
    hand.press(KeyCode.ENTER);
    assertEquals("工作", waitFor(Place.Article.class).query());
    Fx.until("the word is marked", () -> painted(".mark-now"));
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    waitFor(Place.Search.class);
  }

  private void export() throws Exception {
    Fx.until("the keyboard is in the hits again", () -> has("#hits"));
    hand.press(KeyCode.SPACE);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.SPACE);
    pressAt("#export-selection");
    List<Long> two = waitFor(Place.Export.class).articles();
    assertEquals(2, two.size());
    listOf("#export-list", 2);
    pressAt("#export-start");
    hand.see("#export-result");
    ExportedPdf pdf = ExportedPdf.only(folder);
    for (long id : two) {
      String title = archive().catalogue().article(id).orElseThrow().article().title();
      assertTrue(pdf.bookmarks().contains(title), title + " in " + pdf.bookmarks());
      assertTrue(pdf.says(title), title);
    }
  }

  /** Goes to a control with the tabulator, as one must who has no mouse, and presses it. */
  private void pressAt(String selector) throws Exception {
    hand.see(selector);
    for (int i = 0; i < ROUND && !Fx.get(() -> has(selector)); i++) {
      hand.press(KeyCode.TAB);
    }
    assertTrue(Fx.get(() -> has(selector)), "the tabulator does not reach " + selector);
    hand.press(KeyCode.SPACE);
  }

  /** Whether the keyboard is at a control of this kind. */
  private boolean has(String selector) {
    Node owner = scene().getFocusOwner();
    return owner != null && scene().getRoot().lookupAll(selector).contains(owner);
  }
}
