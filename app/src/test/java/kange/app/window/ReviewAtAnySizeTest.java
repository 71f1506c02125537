package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.Test;

/** The review on an office's smallest screen, however large it is wanted. */
class ReviewAtAnySizeTest extends WindowFixture {
  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  private void openReview(int zoom) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(zoom)));
    Archive archive = Fx.get(() -> shell().context().archive());
    long issue =
        archive.catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::doubts))
            .orElseThrow()
            .id();
    Fx.await(() -> shell().open(Place.Review.of(issue)));
    Fx.until("a doubt is looked at", () -> text(".doubt-count").contains("1 / "));
  }

  private String text(String id) {
    return scene().lookup(id) instanceof Label label ? label.getText() : "";
  }

  private Bounds box(String id) throws Exception {
    return Fx.get(
        () -> {
          Node node = scene().lookup(id);
          return node.localToScene(node.getLayoutBounds());
        });
  }

  private double wide(String id) {
    return scene().lookup(id).getLayoutBounds().getWidth();
  }

  private boolean seen(String id) throws Exception {
    return Fx.get(() -> hand.visible(id));
  }

  private void assertNothingScrollsSideways(int zoom) throws Exception {
    Fx.pulse();
    Bounds room = box(".review");
    assertTrue(
        room.getMinX() >= 0 && room.getMaxX() <= size().width() + 1,
        () ->
            "at " + zoom + " % the room reaches from " + room.getMinX() + " to " + room.getMaxX());
  }

  @Test
  void asLargeAsCanBeOnePaneIsSeenAtATimeAndKeysLeadToEach() throws Exception {
    openReview(250);
    assertNothingScrollsSideways(250);
    assertTrue(seen("#review-doubt"), "whoever comes for a doubt sees it");
    hand.press(KeyCode.F8);
    Fx.until("the next doubt is", () -> text(".doubt-count").contains("2 / "));
    assertFalse(seen("#review-source"));
    hand.press(KeyCode.SHIFT, KeyCode.F8);
    hand.press(KeyCode.ENTER);
    Fx.until("it is settled", () -> text("#review-about").contains("已改 1 步"));
    hand.click("#review-pane-list");
    assertTrue(seen("#review-parts"));
    assertNothingScrollsSideways(250);
    hand.clickRow("#review-parts", 1);
    assertTrue(seen("#review-source"), "what is chosen in the list is shown in its source");
    ListView<?> source = (ListView<?>) hand.see("#review-source");
    Fx.run(() -> source.getSelectionModel().select(2));
    hand.see("#line-text");
    Fx.pulse();
    assertTrue(box("#line-text").getMaxY() <= size().height(), "the line's words are in reach");
    assertNothingScrollsSideways(250);
    Fx.run(source::requestFocus);
    hand.press(KeyCode.SPACE);
    assertTrue(seen("#review-reading"), "the space bar shows how it reads");
    hand.press(KeyCode.CONTROL, KeyCode.G);
    assertTrue(seen("#review-source"), "a line is looked for in the source");
    assertTrue(seen("#line-number"));
    assertNothingScrollsSideways(250);
  }

  @Test
  void withRoomForTwoTheDoubtStaysBesideItsSource() throws Exception {
    openReview(175);
    assertNothingScrollsSideways(175);
    assertTrue(seen("#review-source"));
    assertTrue(seen("#review-doubt"));
    assertFalse(seen("#review-parts"));
    hand.press(KeyCode.L);
    assertTrue(seen("#review-contents"), "the contents page takes the source's place");
    assertTrue(seen("#review-doubt"));
    assertNothingScrollsSideways(175);
  }

  @Test
  void withRoomForAllNothingIsFoldedAway() throws Exception {
    openReview(100);
    assertNothingScrollsSideways(100);
    for (String pane : new String[] {"#review-parts", "#review-source", "#review-doubt"}) {
      assertTrue(seen(pane), pane);
    }
    double narrow = box("#review-parts").getWidth();
    Fx.run(() -> settings.update(s -> s.withZoom(80)));
    Fx.run(() -> stage.setWidth(2560));
    Fx.until("titles have more room", () -> wide("#review-parts") > narrow);
    assertEquals(
        Optional.of(false),
        Optional.ofNullable(scene().lookup(".review-switches")).map(Node::isVisible));
  }
}
