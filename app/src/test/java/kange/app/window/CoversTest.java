package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kange.app.cover.CoverButton;
import kange.app.cover.IssueCover;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covers grow with the window's words, and whoever comes back is at the cover they opened. */
class CoversTest extends WindowFixture {
  private static final double LARGER = 1.5;

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  private Place place(String name) {
    return switch (name) {
      case "home" -> new Place.Home();
      case "shelves" -> Place.Shelves.all();
      default -> new Place.Issue(shell().context().archive().catalogue().issues().getFirst().id());
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "shelves", "issue"})
  void theyGrowWhileOneLooksAtThem(String room) throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(place(room)));
    Fx.until("there are covers", () -> widestCover() > 0);
    double before = Fx.get(this::widestCover);
    Fx.run(() -> settings.update(s -> s.withZoom((int) (100 * LARGER))));
    Fx.until(
        "they are larger", () -> Math.abs(widestCover() - before * LARGER) < before * LARGER / 4);
    Fx.run(() -> settings.update(s -> s.withZoom(100)));
    Fx.until("they are as before", () -> Math.abs(widestCover() - before) < 1);
  }

  private double widestCover() {
    return scene().getRoot().lookupAll(".cover").stream()
        .filter(RobotDriver::shown)
        .mapToDouble(cover -> ((IssueCover) cover).getWidth())
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"home", "shelves"})
  void whoGoesBackHasTheKeyboardOnTheCoverTheyOpened(String room) throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(place(room)));
    CoverButton second = covers().get(1);
    long issue = second.issue().map(IssueSummary::id).orElseThrow();
    Fx.run(second::requestFocus);
    for (int visit = 0; visit < 2; visit++) {
      hand.press(KeyCode.ENTER);
      assertEquals(issue, waitFor(Place.Issue.class).id());
      hand.press(KeyCode.ALT, KeyCode.LEFT);
      Fx.until("one is back", () -> shell().placeProperty().get().equals(place(room)));
      Fx.await(() -> shell().ready());
      assertEquals(Optional.of(issue), Fx.get(this::focused));
    }
  }

  private Optional<Long> focused() {
    return scene().getFocusOwner() instanceof CoverButton cover
        ? cover.issue().map(IssueSummary::id)
        : Optional.empty();
  }

  @Test
  void theCoversOfTheHomePageAreDrawnOnceAndNotAtEveryVisit() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(new Place.Home()));
    List<Node> before = drawn();
    Fx.await(() -> shell().open(Place.Shelves.all()));
    Fx.await(() -> shell().open(new Place.Home()));
    List<Node> after = drawn();
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertSame(before.get(i), after.get(i));
    }
  }

  private List<Node> drawn() throws Exception {
    return Fx.get(
        () -> scene().getRoot().lookupAll(".cover").stream().filter(RobotDriver::shown).toList());
  }

  private List<CoverButton> covers() throws Exception {
    return Fx.get(
        () ->
            scene().getRoot().lookupAll(".cover-button").stream()
                .filter(RobotDriver::shown)
                .map(CoverButton.class::cast)
                .toList());
  }
}
