package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

/** On an ordinary screen nobody has to guess what an icon above an article means. */
class ReaderToolWordsTest extends WindowFixture {
  /** So low that an outline does not fit. */
  private static final double LOW = 320;

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

  @Test
  void aLongOutlineDoesNotPressTheBarsTogether() throws Exception {
    openArticle();
    List<ArticleText> all =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 100).stream()
            .map(a -> shell().context().archive().catalogue().article(a.id()).orElseThrow())
            .toList();
    ArticleText longest =
        all.stream().max(Comparator.comparingLong(ReaderToolWordsTest::headings)).orElseThrow();
    Fx.run(() -> scene().getWindow().setHeight(LOW));
    Fx.await(() -> shell().open(Place.Article.of(longest.summary().id())));
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.see("#find-bar");
    hand.see("#outline");
    Fx.pulse();
    for (String bar : List.of(".reader-bar", "#find-bar")) {
      Region region = (Region) scene().lookup(bar);
      assertEquals(Fx.get(() -> region.prefHeight(-1)), Fx.get(region::getHeight), 1, bar);
    }
  }

  @Test
  void whileAnArticleIsStillReadNobodySaysItIsGone() throws Exception {
    fillArchive();
    openWindow();
    long id =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    boolean said =
        Fx.get(
            () -> {
              shell().open(Place.Article.of(id));
              return scene().getRoot().lookupAll(".reader-room .blank").stream()
                  .anyMatch(RobotDriver::shown);
            });
    assertFalse(said);
    Fx.await(() -> shell().open(Place.Article.of(Long.MAX_VALUE)));
    Fx.until(
        "it is said of one that is gone",
        () ->
            scene().getRoot().lookupAll(".reader-room .blank").stream()
                .anyMatch(RobotDriver::shown));
  }

  private static long headings(ArticleText text) {
    return text.article().blocks().stream().filter(b -> b.kind() == BlockKind.HEADING).count();
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
