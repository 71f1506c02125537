package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons grow with the words beside them, in every room and in what opens over it. */
class IconSizesTest extends RoomsWalk {
  private static final double USUAL = 14;

  /** A chip's cross at the least, the picture of an empty room at the most; in heights of text. */
  private static final double SMALLEST = 1;

  private static final double LARGEST = 4.2;

  private final Set<String> complaints = new LinkedHashSet<>();
  private double em;
  private int seen;

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 250})
  void noIconStaysBehindTheWords(int zoom) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(zoom)));
    em = USUAL * zoom / 100;
    walk();
    assertTrue(seen > 200, () -> "only " + seen + " icons were looked at");
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void alsoInTheMenuOfToolsThatFoundNoRoom() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(250)));
    em = USUAL * 2.5;
    Fx.await(() -> shell().open(Place.Article.of(articles().getFirst().id())));
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
    Fx.run(() -> look("menu", menus.getFirst()));
    assertTrue(seen >= more.getItems().size() && seen > 0, () -> seen + " icons");
    Fx.run(more::hide);
    assertEquals("", String.join("\n", complaints));
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

  @Override
  void look(String name) throws Exception {
    Fx.pulse();
    Fx.run(() -> look(name, scene().getRoot()));
  }

  private void look(String where, Parent root) {
    Audit.walk(
        root,
        node -> {
          if (node instanceof FontIcon icon) {
            seen++;
            double ratio = icon.getLayoutBounds().getHeight() / em;
            if (ratio < SMALLEST - 0.1 || ratio > LARGEST) {
              complaints.add(
                  "%s: an icon of %d px beside words of %.0f: %s in %s"
                      .formatted(
                          where,
                          icon.getIconSize(),
                          em,
                          icon.getIconLiteral(),
                          Audit.describe(icon.getParent())));
            }
          }
        });
  }
}
