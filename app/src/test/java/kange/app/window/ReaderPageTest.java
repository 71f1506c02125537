package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import kange.app.shell.Place;
import kange.archive.Catalogue;
import kange.model.catalogue.ArticleFilter;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

/** The page of an article: set, selected from with the keys, brought to the words one seeks. */
class ReaderPageTest extends WindowFixture {

  @Test
  void everyRowIsReadOutWholeAndStandsInItsMeasure() throws Exception {
    openLongest(article -> "");
    List<Node> rows = Fx.get(() -> List.copyOf(scene().getRoot().lookupAll(".read-row")));
    assertTrue(rows.size() > 3);
    for (Node row : rows) {
      assertEquals(AccessibleRole.TEXT, row.getAccessibleRole());
      StringBuilder drawn = new StringBuilder();
      double hanging = 0.6 * settings.get().readerSize();
      for (Node text : row.lookupAll(".text, .read-paragraph")) {
        if (text instanceof Text piece) {
          drawn.append(piece.getText());
          Bounds box = piece.getBoundsInParent();
          assertTrue(box.getMinX() > -hanging, piece.getText());
          assertTrue(
              box.getMaxX() < row.getLayoutBounds().getWidth() + 2 * hanging, piece.getText());
        }
      }
      String all = row.getAccessibleText();
      drawn.codePoints().forEach(c -> assertTrue(all.indexOf(c) >= 0, all));
    }
  }

  @Test
  void shiftAndTheArrowsSelectWithACaretAndTheCopyIsTheText() throws Exception {
    openLongest(article -> "");
    Node first = hand.see(".read-paragraph").getParent();
    String text = Fx.get(first::getAccessibleText);
    hand.clickAt(hand.at(first, 0, 6));
    assertFalse(painted(".read-caret"));
    hand.press(KeyCode.SHIFT, KeyCode.RIGHT);
    Fx.until("there is a caret", () -> painted(".read-caret"));
    assertEquals(text.substring(0, 1), copied());
    hand.press(KeyCode.SHIFT, KeyCode.END);
    String line = copied();
    assertTrue(line.length() > 10 && text.startsWith(line), line);
    hand.press(KeyCode.SHIFT, KeyCode.DOWN);
    String two = copied();
    assertTrue(two.length() > line.length() && text.startsWith(two), two);
    hand.press(KeyCode.SHIFT, KeyCode.HOME);
    assertEquals(line, copied());
    hand.press(KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals(text.substring(0, line.length() - 1), copied());
    hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
    assertTrue(copied().lines().count() > 5);
    hand.press(KeyCode.ESCAPE);
    Fx.until("nothing is selected", () -> !painted(".read-caret") && !painted(".selected-text"));
  }

  @Test
  void wordsSoughtComeToTheUpperThirdAndStayThereInAnotherSize() throws Exception {
    ArticleText article = openLongest(ReaderPageTest::middle);
    Fx.until("a word is marked", () -> painted(".mark-now"));
    Fx.until("in the upper third", () -> Math.abs(heightOf(".mark-now") - 1 / 3.0) < 0.12);
    Fx.run(() -> settings.update(s -> s.withReaderSize(s.readerSize() + 4)));
    Fx.until("still there", () -> Math.abs(heightOf(".mark-now") - 1 / 3.0) < 0.12);
    assertEquals(article.summary().id(), ((Place.Article) place()).id());
  }

  @Test
  void marksThatGoLeaveThePageWhereItIs() throws Exception {
    String words = middle(openLongest(article -> ""));
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type(words);
    Fx.until("found", () -> painted(".mark-now") && heightOf(".mark-now") > 0);
    Node row =
        Fx.get(
            () ->
                scene().getRoot().lookupAll(".mark-now").stream()
                    .filter(ReaderPageTest::isPainted)
                    .findFirst()
                    .orElseThrow()
                    .getParent());
    assertTrue(row.getAccessibleText().contains(words));
    Fx.pulse();
    double before = Fx.get(() -> row.localToScene(0, 0).getY() - readerTop());
    hand.press(KeyCode.ESCAPE);
    Fx.until("the marks are gone", () -> !painted(".mark-now"));
    Fx.pulse();
    assertEquals(scene(), row.getScene());
    assertEquals(before, Fx.get(() -> row.localToScene(0, 0).getY() - readerTop()), 80);
  }

  @Test
  void theOutlineStandsBesideTheTextAlsoAfterTheSourceWasShown() throws Exception {
    openLongest(article -> "");
    Fx.run(() -> settings.update(s -> s.withReaderSize(15)));
    hand.see("#outline");
    hand.tool("reader-source");
    hand.see("#source");
    hand.tool("reader-source");
    Fx.until("the source is gone", () -> !hand.visible("#source"));
    hand.see("#outline");
    Fx.pulse();
    double outline = Fx.get(() -> scene().lookup("#outline").localToScene(0, 0).getX());
    double end = outline + Fx.get(() -> scene().lookup("#outline").getLayoutBounds().getWidth());
    double text = Fx.get(() -> scene().lookup(".read-row").localToScene(0, 0).getX());
    assertTrue(end <= text, "outline ends at " + end + ", text begins at " + text);
  }

  private double readerTop() {
    return reader().localToScene(0, 0).getY();
  }

  /**
   * @param query what is to be marked in the article
   */
  private ArticleText openLongest(Function<ArticleText, String> query) throws Exception {
    fillArchive();
    openWindow();
    Catalogue catalogue = shell().context().archive().catalogue();
    ArticleText longest =
        catalogue.articles(ArticleFilter.ALL, 0, 100).stream()
            .map(summary -> catalogue.article(summary.id()).orElseThrow())
            .max(Comparator.comparingInt(ReaderPageTest::length))
            .orElseThrow();
    Fx.await(() -> shell().open(new Place.Article(longest.summary().id(), query.apply(longest))));
    hand.see(".read-paragraph");
    return longest;
  }

  private static String middle(ArticleText text) {
    List<Block> blocks =
        text.article().blocks().stream()
            .filter(b -> b.kind() == BlockKind.PARAGRAPH && b.text().length() > 30)
            .toList();
    return blocks.get(blocks.size() / 2).text().substring(12, 20);
  }

  private static int length(ArticleText text) {
    return text.article().blocks().stream().mapToInt(b -> b.text().length()).sum();
  }

  private String copied() throws Exception {
    hand.press(KeyCode.CONTROL, KeyCode.C);
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }

  private Node reader() {
    return scene().lookup("#reader");
  }

  private double top(Node node) {
    return reader().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
  }

  /** Where something painted is, as a part of the window's height. */
  private double heightOf(String selector) {
    return scene().getRoot().lookupAll(selector).stream()
        .filter(ReaderPageTest::isPainted)
        .mapToDouble(n -> top(n) / reader().getLayoutBounds().getHeight())
        .findFirst()
        .orElse(-1);
  }

  private boolean painted(String selector) {
    return scene().getRoot().lookupAll(selector).stream().anyMatch(ReaderPageTest::isPainted);
  }

  private static boolean isPainted(Node node) {
    return node instanceof Path path && !path.getElements().isEmpty();
  }
}
