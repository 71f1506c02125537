package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.api.Test;

/** Icons grow with the words beside them, also where no walk through the rooms comes by. */
class IconSizesTest extends WindowFixture {
  private static final double USUAL = 14;

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  @Test
  void alsoInTheMenuOfToolsThatFoundNoRoom() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(250)));
    Fx.await(
        () ->
            shell()
                .open(
                    Place.Article.of(
                        shell()
                            .context()
                            .archive()
                            .catalogue()
                            .articles(ArticleFilter.ALL, 0, 1)
                            .getFirst()
                            .id())));
    MenuButton more = (MenuButton) hand.see("#reader-more");
    Fx.run(more::show);
    Fx.pulse();
    List<Parent> menus =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(w -> w.getScene() != scene())
                    .map(w -> w.getScene().getRoot())
                    .toList());
    assertEquals(1, menus.size());
    IconCheck icons = new IconCheck(USUAL * 2.5);
    Fx.run(() -> icons.look("menu", menus.getFirst()));
    assertTrue(icons.seen() >= more.getItems().size() && icons.seen() > 0);
    Fx.run(more::hide);
    assertEquals("", String.join("\n", icons.complaints()));
  }

  @Test
  void theArrowOfAChoiceGrowsWithItsWords() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(new Place.Settings()));
    double usual = hand.see(".choice-box .arrow").getLayoutBounds().getWidth();
    Fx.run(() -> settings.update(s -> s.withZoom(250)));
    Fx.until(
        "the arrow is larger",
        () -> scene().lookup(".choice-box .arrow").getLayoutBounds().getWidth() > usual * 2);
  }
}
