package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import kange.app.settings.Language;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

/** The manual is a key away, offline, in the language of the window, with its pictures. */
class ManualTest extends WindowFixture {
  @Test
  void itOpensFromTheKeysAndTurnsToAChapter() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.F1);
    hand.click("#keys-manual");
    Fx.until("the manual is open", () -> shell().placeProperty().get() instanceof Place.Manual);
    ListView<?> chapters = (ListView<?>) hand.see("#manual-chapters");
    assertEquals("刊阁是什么", chapters.getItems().getFirst().toString());
    Fx.until(
        "its picture is there",
        () ->
            scene().lookup("#manual-page .manual-picture .image-view") instanceof ImageView view
                && view.getFitWidth() > 0);
    hand.clickRow("#manual-chapters", 2);
    Fx.until(
        "the third chapter is shown",
        () ->
            scene().lookup("#manual-page .title-2") instanceof Label title
                && title.getText().equals("读文章"));
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    Fx.until("and back", () -> shell().placeProperty().get() instanceof Place.Home);
  }

  @Test
  void bothLanguagesHaveTheSameChaptersAndNoPictureIsMissing() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(new Place.Manual()));
    int chinese = ((ListView<?>) hand.see("#manual-chapters")).getItems().size();
    Fx.get(
        () -> {
          settings.update(s -> s.withLanguage(Language.ENGLISH));
          return true;
        });
    Fx.until(
        "it is in English",
        () ->
            scene().lookup("#manual-chapters") instanceof ListView<?> list
                && list.getItems().getFirst().toString().startsWith("What"));
    ListView<?> english = (ListView<?>) hand.see("#manual-chapters");
    assertEquals(chinese, english.getItems().size());
    for (int i = 0; i < chinese; i++) {
      hand.clickRow("#manual-chapters", i);
      assertTrue(scene().lookup("#manual-page .title-2") != null);
    }
  }
}
