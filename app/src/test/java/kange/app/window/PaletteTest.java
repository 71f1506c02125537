package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

/** Palette and overview of keys, in the real window, with the keyboard. */
class PaletteTest extends WindowFixture {
  @Test
  void onePressesCtrlKTypesAndIsThere() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.K);
    ListView<?> list = (ListView<?>) hand.see("#palette-list");
    hand.type("lanmu");
    Fx.until(
        "the columns come first", () -> list.getItems().getFirst().toString().contains("lanmu"));
    hand.press(KeyCode.ENTER);
    waitFor(Place.Columns.class);
    assertFalse(Fx.get(() -> hand.visible("#palette")));
  }

  @Test
  void escapeGivesTheKeyboardBackToWhoHadIt() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.see("#palette");
    assertTrue(Fx.get(() -> scene().lookup("#palette-field").isFocused()));
    hand.press(KeyCode.ESCAPE);
    assertTrue(Fx.get(() -> scene().lookup("#top-search").isFocused()));
  }

  @Test
  void theKeysAreShownOnF1AndGoAwayWithIt() throws Exception {
    openWindow();
    hand.press(KeyCode.F1);
    hand.see("#keys-overlay");
    hand.press(KeyCode.F1);
    assertFalse(Fx.get(() -> hand.visible("#keys-overlay")));
  }
}
