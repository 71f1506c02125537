package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** The bar above the page, in a window that is too narrow for all of it. */
class ReaderToolbarTest extends WindowFixture {

  @Test
  void whatFindsNoRoomIsInTheMenuAndNothingIsCrushedAlsoWhileOneFinds() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(150)));
    ArticleSummary article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 60).stream()
            .filter(a -> a.column().isPresent())
            .findFirst()
            .orElseThrow();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    assertNothingCrushed();
    MenuButton more = (MenuButton) hand.see("#reader-more");
    assertFalse(hand.visible("#reader-source"));
    assertFalse(hand.visible("#source"));
    MenuItem source =
        more.getItems().stream()
            .filter(i -> i.getId().equals("reader-source-item"))
            .findFirst()
            .orElseThrow();
    Fx.run(source::fire);
    Fx.until("the source is on show", () -> hand.visible("#source"));

    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type(article.title().substring(0, 2));
    Fx.until("it is found", () -> hand.visible("#hit-count"));
    assertNothingCrushed();
    Bounds bar = Fx.get(() -> box(scene().lookup(".reader-bar")));
    Bounds find = Fx.get(() -> box(scene().lookup("#find-bar")));
    assertTrue(find.getMinY() >= bar.getMaxY() - 1, find + " lies over " + bar);
  }

  private void assertNothingCrushed() throws Exception {
    Fx.pulse();
    List<Region> parts =
        Fx.get(
            () ->
                scene().lookup(".reader-bar").lookupAll("*").stream()
                    .filter(n -> n instanceof Hyperlink || n instanceof Button)
                    .filter(Node::isVisible)
                    .map(n -> (Region) n)
                    .toList());
    assertTrue(parts.size() > 5, parts::toString);
    for (Region part : parts) {
      assertEquals(Fx.get(() -> part.prefWidth(-1)), Fx.get(part::getWidth), 1.0, part::toString);
    }
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
