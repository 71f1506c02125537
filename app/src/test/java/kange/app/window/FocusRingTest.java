package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever works with the Tab key sees where the keyboard is, in every theme. */
class FocusRingTest extends WindowFixture {
  private static final double VISIBLE = 3;
  private static final int MOST_STOPS = 60;

  /** Where a theme differs from the light one is in colours, and a room's tools come first. */
  private static final int STOPS_IN_ANOTHER_THEME = 8;

  private final List<String> hidden = new ArrayList<>();

  @AfterEach
  void light() throws Exception {
    Fx.run(() -> settings.update(s -> s.withTheme(Theme.LIGHT)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "SEPIA", "DARK"})
  void everyStopOfTheKeyboardHasARingThatStandsOut(Theme theme) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withTheme(theme)));
    List<Long> ids =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 3).stream()
            .map(ArticleSummary::id)
            .toList();
    // A search is asked again when the index is complete, and its panel made anew.
    shell().context().archive().searcher().awaitLevel();
    shell().context().archive().marks().setFavourite(ids.getFirst(), true);
    shell().context().archive().marks().lists().create("山中");
    for (Place place :
        List.of(
            new Place.Home(),
            Place.Shelves.all(),
            Place.Authors.all(),
            Place.Marks.all(),
            Place.Lists.all(),
            Place.Search.of("群众"),
            Place.Article.of(ids.getFirst()),
            Place.Intake.empty(),
            new Place.Export(ids, "three"),
            new Place.Settings())) {
      tabThrough(theme, place);
    }
    assertEquals("", String.join("\n", hidden));
  }

  @Test
  void theCoverAnArrowKeyGoesToHasARing() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Shelves.all()));
    hand.see(".shelf .cover-button");
    Fx.pulse();
    for (int i = 0; i < MOST_STOPS && !onCover(); i++) {
      hand.press(KeyCode.TAB);
    }
    Node before = Fx.get(() -> scene().getFocusOwner());
    WritableImage was = picture();
    hand.press(KeyCode.RIGHT);
    if (Fx.get(() -> scene().getFocusOwner()) == before) {
      hand.press(KeyCode.DOWN);
    }
    Node now = Fx.get(() -> scene().getFocusOwner());
    assertTrue(Fx.get(this::onCover) && now != before, "the arrow went to another cover");
    WritableImage is = picture();
    Fx.run(() -> judge("shelves by arrows", now, was, is));
    assertEquals("", String.join("\n", hidden));
  }

  private boolean onCover() {
    return scene().getFocusOwner() != null
        && scene().getFocusOwner().getStyleClass().contains("cover-button");
  }

  private void tabThrough(Theme theme, Place place) throws Exception {
    Fx.await(() -> shell().open(place));
    Fx.pulse();
    String room = theme + " " + place.getClass().getSimpleName();
    Set<Node> seen = new HashSet<>();
    WritableImage before = picture();
    int stops = theme == Theme.LIGHT ? MOST_STOPS : STOPS_IN_ANOTHER_THEME;
    for (int i = 0; i < stops; i++) {
      hand.press(KeyCode.TAB);
      WritableImage now = picture();
      Node owner = Fx.get(() -> scene().getFocusOwner());
      if (!seen.add(owner)) {
        break;
      }
      WritableImage unfocused = before;
      Fx.run(() -> judge(room, owner, unfocused, now));
      before = now;
    }
    assertTrue(seen.size() > 5, room + " has only the stops " + seen);
  }

  private WritableImage picture() throws Exception {
    return Fx.get(() -> scene().snapshot(null));
  }

  private void judge(String room, Node owner, WritableImage before, WritableImage now) {
    if (owner.getStyleClass().contains("reader-list")) {
      return; // The page is what one reads: a ring around it would be in the way.
    }
    Node ringed = owner instanceof ListView<?> list ? focusedRow(list) : owner;
    Bounds box = ringed.localToScene(ringed.getLayoutBounds());
    Rectangle2D area =
        new Rectangle2D(
            Math.max(0, box.getMinX() - 4),
            Math.max(0, box.getMinY() - 4),
            box.getWidth() + 8,
            box.getHeight() + 8);
    boolean small =
        owner instanceof Slider || owner instanceof CheckBox || owner instanceof RadioButton;
    double enough = small ? 30 : 0.4 * 2 * (box.getWidth() + box.getHeight());
    long changed = changed(area, before, now);
    if (changed < enough) {
      hidden.add(
          "%s: %s shows it with %d pixels, %.0f would be seen"
              .formatted(room, Audit.describe(owner), changed, enough));
    }
  }

  private static Node focusedRow(ListView<?> list) {
    return list.lookupAll(".list-cell").stream()
        .filter(n -> n instanceof IndexedCell<?> cell && cell.isFocused() && !cell.isEmpty())
        .findFirst()
        .orElse(list);
  }

  private static long changed(Rectangle2D area, WritableImage before, WritableImage now) {
    long changed = 0;
    PixelReader was = before.getPixelReader();
    PixelReader is = now.getPixelReader();
    double right = Math.min(area.getMaxX(), Math.min(before.getWidth(), now.getWidth()));
    double bottom = Math.min(area.getMaxY(), Math.min(before.getHeight(), now.getHeight()));
    for (int x = (int) area.getMinX(); x < right; x++) {
      for (int y = (int) area.getMinY(); y < bottom; y++) {
        // Most points are as they were; to reckon their colours would take most of the test's time.
        if (was.getArgb(x, y) != is.getArgb(x, y)
            && Contrast.ratio(was.getColor(x, y), is.getColor(x, y)) >= VISIBLE) {
          changed++;
        }
      }
    }
    return changed;
  }

  @Test
  void whatAFieldIsForCanBeReadWhileItIsEmptyAndHasTheKeyboard() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Authors.all()));
    TextField filter = (TextField) hand.see(".side-filter");
    Fx.run(filter::requestFocus);
    Fx.pulse();
    assertTrue(Fx.get(() -> promptIsShown(filter)));
    hand.type("王");
    assertTrue(Fx.get(() -> !promptIsShown(filter)));
  }

  private static boolean promptIsShown(TextField field) {
    return field.lookupAll(".text").stream()
        .anyMatch(
            n -> n instanceof Text t && t.isVisible() && t.getText().equals(field.getPromptText()));
  }
}
