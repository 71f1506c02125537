package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.api.Test;

/** On an ordinary screen nobody has to guess what an icon above an article means. */
class ReaderToolWordsTest extends WindowFixture {
  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  @Test
  void toolsOnTheBarHaveWordsAndTheRestIsInAMenuWithWords() throws Exception {
    openArticle();
    List<Button> shown = buttons();
    assertTrue(shown.size() >= 6, shown::toString);
    for (Button button : shown) {
      boolean word = !button.getText().isEmpty() || button.getGraphic() instanceof Label;
      assertTrue(word && button.getContentDisplay() == ContentDisplay.LEFT, button::getId);
      assertFalse(button.getTooltip().getText().isBlank(), button::getId);
      assertFalse(button.getAccessibleText().isBlank(), button::getId);
    }
    MenuButton more = (MenuButton) hand.see("#reader-more");
    assertEquals("更多", more.getText());
    List<MenuItem> items = Fx.get(() -> List.copyOf(more.getItems()));
    assertTrue(items.stream().anyMatch(i -> i.getId().equals("reader-source-item")));
    for (MenuItem item : items) {
      assertFalse(item.getText().isBlank(), item::getId);
      assertTrue(item.getGraphic() != null, item::getId);
    }
  }

  @Test
  void whereWordsFindNoRoomIconsStay() throws Exception {
    openArticle();
    Fx.run(() -> scene().getWindow().setWidth(640));
    Fx.run(() -> settings.update(s -> s.withZoom(175)));
    Fx.pulse();
    for (Button button : buttons()) {
      assertEquals(ContentDisplay.GRAPHIC_ONLY, button.getContentDisplay(), button::getId);
    }
    assertTrue(Fx.get(() -> hand.visible("#reader-star")));
  }

  private void openArticle() throws Exception {
    fillArchive();
    openWindow();
    long id =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Fx.await(() -> shell().open(Place.Article.of(id)));
    hand.see(".reader-bar");
    Fx.pulse();
  }

  private List<Button> buttons() throws Exception {
    return Fx.get(
        () ->
            scene().lookup(".reader-bar").lookupAll(".bar-tool").stream()
                .filter(RobotDriver::shown)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList());
  }
}
