package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import kange.app.settings.Language;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On the smallest screen of an office everything can be reached, however large it is wanted; it has
 * a name, a role and the window's language; and icons grow with the words.
 */
class RoomsAtAnySizeTest extends RoomsWalk {
  private static final double USUAL = 14;

  /** So many icons there are at least on a walk through all rooms. */
  private static final int ICONS = 200;

  private Fit fit;
  private Audit audit;
  private IconCheck icons;

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  @ParameterizedTest
  @CsvSource({"80, CHINESE", "250, CHINESE", "250, ENGLISH"})
  void everyRoomCanBeReadListenedToAndReached(int zoom, Language language) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(zoom).withLanguage(language)));
    double em = USUAL * zoom / 100;
    fit = new Fit(em);
    icons = new IconCheck(em);
    Corpus corpus = Corpus.of(archive());
    audit = new Audit(NotOurs::is, text -> language == Language.ENGLISH && corpus.knowsNot(text));
    walk();
    assertEquals("", String.join("\n", fit.complaints()));
    assertEquals("", String.join("\n", audit.complaints()));
    assertEquals("", String.join("\n", icons.complaints()));
    assertTrue(icons.seen() > ICONS, () -> "only " + icons.seen() + " icons were looked at");
  }

  @Test
  void theHeadOfTheHitsStaysAboveThemHoweverLargeItIs() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(250)));
    Fx.await(() -> shell().open(Place.Search.of("群众")));
    Bounds hits = box("#hits");
    for (String part : List.of("#search-total", "#pick-all", "#search-save", "#search-newest")) {
      Bounds box = box(part);
      boolean inside = box.getMinX() >= hits.getMinX() && box.getMaxX() <= hits.getMaxX();
      assertTrue(inside, () -> part + " is at " + box + ", the hits at " + hits);
    }
  }

  private Bounds box(String selector) throws Exception {
    Node node = hand.see(selector);
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  @Override
  void look(String name) throws Exception {
    Fx.pulse();
    Fx.run(
        () -> {
          fit.look(name, scene());
          audit.look(name, scene().getRoot());
          icons.look(name, scene().getRoot());
        });
  }
}
