package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys browsers enlarge with: the article's type while one reads, elsewhere the window. */
class SizeKeysTest extends WindowFixture {
  private static final KeyCode[] PLUS_OF_A_US_KEYBOARD = {
    KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS
  };
  private static final List<KeyCode[]> LARGER =
      List.of(
          PLUS_OF_A_US_KEYBOARD,
          new KeyCode[] {KeyCode.CONTROL, KeyCode.EQUALS},
          new KeyCode[] {KeyCode.CONTROL, KeyCode.PLUS},
          new KeyCode[] {KeyCode.CONTROL, KeyCode.ADD});

  private void read() throws Exception {
    long id =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Fx.await(() -> shell().open(Place.Article.of(id)));
  }

  @Test
  void whileOneReadsTheyChangeTheTypeOfTheArticleAndNothingElse() throws Exception {
    fillArchive();
    openWindow();
    read();
    int size = Settings.USUAL.readerSize();
    for (KeyCode[] keys : LARGER) {
      hand.press(keys);
      assertEquals(++size, settings.get().readerSize(), List.of(keys)::toString);
    }
    hand.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(size - 1, settings.get().readerSize());
    hand.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertEquals(size - 2, settings.get().readerSize());
    hand.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(Settings.USUAL.readerSize(), settings.get().readerSize());
    assertEquals(Settings.USUAL.zoom(), settings.get().zoom());
  }

  @Test
  void theyKnowTheArticleAlsoFromTheSearchField() throws Exception {
    fillArchive();
    openWindow();
    read();
    Fx.run(() -> shell().focusSearch());
    hand.press(PLUS_OF_A_US_KEYBOARD);
    assertEquals(Settings.USUAL.readerSize() + 1, settings.get().readerSize());
    assertEquals(Settings.USUAL.zoom(), settings.get().zoom());
  }

  @Test
  void elsewhereTheyZoomTheWindowOneStepAPress() throws Exception {
    fillArchive();
    openWindow();
    hand.press(PLUS_OF_A_US_KEYBOARD);
    assertEquals(110, settings.get().zoom());
    assertTrue(Fx.get(() -> scene().getRoot().getStyleClass().contains("zoom-110")));
    hand.press(KeyCode.CONTROL, KeyCode.ADD);
    assertEquals(125, settings.get().zoom());
    hand.press(KeyCode.CONTROL, KeyCode.NUMPAD0);
    assertEquals(100, settings.get().zoom());
    hand.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(90, settings.get().zoom());
    assertEquals(Settings.USUAL.readerSize(), settings.get().readerSize());
  }

  @Test
  void aKeyboardThatRepeatsAHeldKeyDoesNotRunToTheLargest() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> hand.hold(40, PLUS_OF_A_US_KEYBOARD));
    Fx.pulse();
    assertTrue(settings.get().zoom() < Settings.ZOOMS.getLast(), () -> settings.get().toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theOverviewOfKeysTellsBothUses(Language language) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withLanguage(language)));
    hand.press(KeyCode.F1);
    hand.see("#keys-overlay");
    boolean chinese = language == Language.CHINESE;
    for (String use : chinese ? List.of("读文章时", "其他地方") : List.of("While reading", "Elsewhere")) {
      assertTrue(
          Fx.get(
              () ->
                  scene().getRoot().lookupAll(".key-line").stream()
                      .anyMatch(line -> says(line, use) && says(line, "Ctrl+0"))),
          use);
    }
  }

  private static boolean says(javafx.scene.Node line, String words) {
    return line.lookupAll(".label").stream()
        .anyMatch(n -> n instanceof Label label && label.getText().contains(words));
  }
}
