package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the lowest screen what an export wrote can be opened without looking for the button. */
class ExportFootTest extends WindowFixture {
  private static final int ARTICLES = 6;

  @Override
  WindowSize size() {
    return new WindowSize(1280, 720, false);
  }

  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(folder.resolve(name));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 250})
  void afterAnExportTheButtonsAreInSight(int zoom) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withZoom(zoom)));
    List<Long> ids =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, ARTICLES).stream()
            .map(ArticleSummary::id)
            .toList();
    Fx.await(() -> shell().open(new Place.Export(ids, "各期选登，名字长得一行放不下，要占两行才放得下")));
    Button start = (Button) hand.see("#export-start");
    assertInSight("#export-start");
    Fx.run(start::fire);
    hand.see("#export-open");
    assertInSight("#export-open");
    assertInSight("#export-folder");
    assertInSight("#export-start");
  }

  @Test
  void afterAnExportTheNextKeyOpensTheFile() throws Exception {
    fillArchive();
    openWindow();
    long id =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Fx.await(() -> shell().open(new Place.Export(List.of(id), "一篇")));
    Fx.run(hand.see("#export-start")::requestFocus);
    hand.press(KeyCode.ENTER);
    hand.see("#export-open");
    Fx.until(
        "the keyboard is on the file",
        () -> scene().getFocusOwner() == scene().lookup("#export-open"));
  }

  @Test
  void theOrderThatIsChosenIsTheOneTheyStandInAndAsPickedBringsTheirsBack() throws Exception {
    fillArchive();
    openWindow();
    List<Long> picked =
        shell()
            .context()
            .archive()
            .catalogue()
            .articles(ArticleFilter.ALL, 0, ARTICLES)
            .reversed()
            .stream()
            .map(ArticleSummary::id)
            .toList();
    Fx.await(() -> shell().open(new Place.Export(picked, "六篇")));
    ChoiceBox<ExportOrder> order = choice();
    List<Long> byIssue = shell().context().archive().catalogue().inOrder(picked, ExportOrder.ISSUE);
    assertNotEquals(picked, byIssue);
    Fx.run(() -> order.setValue(ExportOrder.ISSUE));
    Fx.until("they stand by issue", () -> listed().equals(byIssue));
    hand.click("#export-list .list-cell");
    hand.press(KeyCode.DELETE);
    Fx.until("one is away", () -> listed().size() == ARTICLES - 1);
    Fx.run(() -> order.setValue(ExportOrder.PICKED));
    List<Long> left = picked.stream().filter(id -> !id.equals(byIssue.getFirst())).toList();
    Fx.until("they stand as picked, and what was dropped stays away", () -> listed().equals(left));
  }

  @SuppressWarnings("unchecked") // what the room puts there
  private ChoiceBox<ExportOrder> choice() throws Exception {
    return (ChoiceBox<ExportOrder>) hand.see("#export-order");
  }

  private List<Long> listed() {
    ListView<?> list = (ListView<?>) scene().lookup("#export-list");
    return list.getItems().stream().map(item -> ((ArticleSummary) item).id()).toList();
  }

  private void assertInSight(String selector) throws Exception {
    Fx.pulse();
    Bounds box =
        Fx.get(
            () -> {
              var node = scene().lookup(selector);
              return node.localToScene(node.getLayoutBounds());
            });
    Bounds view =
        Fx.get(
            () -> {
              var pane = scene().lookup(".shell-pane");
              return pane.localToScene(pane.getLayoutBounds());
            });
    assertTrue(view.contains(box), selector + " at " + box + ", in sight is " + view);
  }
}
