package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.archive.IssueScan;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.review.ReviewLine;
import kange.model.scan.PageLabel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The printed page beside its text, in the real window. */
class ScanTest extends JourneyFixture {
  /** Even pages of the print are red, odd ones blue. */
  private static final int PAGES = 60;

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  private Path print(int pages) throws IOException {
    Path file = folder.resolve("印本.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
          pen.setNonStrokingColor(i % 2 == 0 ? java.awt.Color.RED : java.awt.Color.BLUE);
          pen.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
          pen.fill();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** One whose contents page has pages. */
  private IssueSummary paged() throws Exception {
    Archive archive = Fx.get(this::archive);
    return archive.catalogue().issues().stream()
        .filter(i -> articles(archive, i).stream().filter(a -> a.page().isPresent()).count() > 3)
        .findFirst()
        .orElseThrow();
  }

  private static List<ArticleSummary> articles(Archive archive, IssueSummary issue) {
    return archive.catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 100);
  }

  private IssueSummary withScan() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = paged();
    archive().scans().attach(issue.id(), List.of(print(PAGES)), Progress.NONE);
    return issue;
  }

  private String text(String id) {
    return scene().lookup(id) instanceof Label label ? label.getText() : "";
  }

  private int page() {
    String number = text("#scan-number");
    return number.isEmpty() ? 0 : Integer.parseInt(number.substring(0, number.indexOf(' ')));
  }

  private Optional<Image> shown() {
    return scene().lookup(".scan-desk .image-view") instanceof ImageView view
        ? Optional.ofNullable(view.getImage())
        : Optional.empty();
  }

  private void untilDrawn(int page) throws Exception {
    Color colour = page % 2 == 0 ? Color.RED : Color.BLUE;
    Fx.until("page " + page + " is looked at", () -> page() == page);
    Fx.until(
        "page " + page + " is drawn",
        () -> shown().filter(i -> i.getPixelReader().getColor(9, 9).equals(colour)).isPresent());
  }

  private void fire(String menu, String item) throws Exception {
    hand.see(menu);
    Fx.run(
        () ->
            ((MenuButton) scene().lookup(menu))
                .getItems().stream()
                    .filter(i -> item.equals(i.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire));
  }

  @Test
  void aScanIsAttachedOnTheIssuesPageLookedAtAndTakenOffAgain() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = paged();
    chosen = List.of(print(PAGES));
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    waitForText("#scan-said", "没有附");
    assertFalse(Fx.get(() -> hand.visible("#scan-off")));
    fire("#scan-attach", "scan-attach-files");
    waitForText("#scan-said", "印本.pdf · 60 页");
    hand.click("#scan-look");
    waitFor(Place.Review.class);
    Fx.until("the page is drawn", () -> shown().isPresent());
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    hand.click("#scan-off");
    waitForText("#scan-said", "没有附");
    assertFalse(archive().scans().has(issue.id()));
    hand.click(".notice .button");
    waitForText("#scan-said", "印本.pdf");
    assertTrue(archive().scans().has(issue.id()));
  }

  @Test
  void aFileThatIsNoScanIsRefusedInASentence() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = paged();
    chosen = List.of(Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.4 and no more"));
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    fire("#scan-attach", "scan-attach-files");
    waitForText(".notice .label", "已损坏或不完整");
    waitForText("#scan-said", "没有附");
  }

  @SuppressWarnings("unchecked")
  private ListView<ReviewLine> source() {
    return (ListView<ReviewLine>) scene().lookup("#review-source");
  }

  private void pick(int line) throws Exception {
    Fx.run(
        () -> {
          source().getSelectionModel().clearSelection();
          for (int i = 0; i < source().getItems().size(); i++) {
            if (source().getItems().get(i).number() == line) {
              source().getSelectionModel().select(i);
            }
          }
        });
  }

  @Test
  void inTheReviewThePageFollowsTheLineThatIsPicked() throws Exception {
    IssueSummary issue = withScan();
    IssueScan scan = archive().scans().open(issue.id()).orElseThrow();
    Fx.await(() -> shell().open(new Place.Review(issue.id(), 1)));
    int first =
        archive()
            .catalogue()
            .parsed(issue.id())
            .orElseThrow()
            .articles()
            .get(1)
            .lines()
            .getFirst()
            .first();
    untilDrawn(scan.placeOf(first).page());
    int last = source().getItems().getLast().number();
    assertTrue(scan.placeOf(last).page() > scan.placeOf(first).page());
    pick(last);
    untilDrawn(scan.placeOf(last).page());
    hand.click("#scan-back");
    untilDrawn(scan.placeOf(last).page() - 1);
    assertFalse(Fx.get(() -> hand.visible(".review-parts")), "the list makes room");
    hand.click("#review-scan");
    assertFalse(Fx.get(() -> hand.visible("#scan")));
    assertTrue(Fx.get(() -> hand.visible(".review-parts")));
  }

  @Test
  void theNumberPrintedOnAPageIsSaidAndAllOthersFollow() throws Exception {
    IssueSummary issue = withScan();
    Fx.await(() -> shell().open(new Place.Review(issue.id(), 0)));
    Fx.until("the page is drawn", () -> shown().isPresent());
    waitForText("#scan-basis", "封面页数是估的");
    int page = Fx.get(this::page);
    say("十");
    assertTrue(
        Fx.get(
            () ->
                scene().lookup("#scan-printed").getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("wrong"))));
    say("17");
    waitForText("#scan-basis", "已标定");
    assertEquals(List.of(new PageLabel(page, 17)), archive().scans().labels(issue.id()));
    hand.click("#scan-on");
    Fx.until(
        "the next is 18",
        () -> ((TextInputControl) scene().lookup("#scan-printed")).getText().equals("18"));
    waitForText("#scan-basis", "按页码（已标定）");
    hand.click("#scan-back");
    untilDrawn(page);
    say("");
    waitForText("#scan-basis", "封面页数是估的");
    assertEquals(List.of(), archive().scans().labels(issue.id()));
  }

  private void say(String number) throws Exception {
    Fx.run(
        () -> {
          TextField field = (TextField) scene().lookup("#scan-printed");
          field.requestFocus();
          field.setText(number);
        });
    hand.press(KeyCode.ENTER);
  }

  private double width() {
    return scene().lookup(".scan-desk .image-view").getLayoutBounds().getWidth();
  }

  @Test
  void thePageIsDrawnLargerByWheelAndKeysFitsAgainAndIsDraggedAbout() throws Exception {
    IssueSummary issue = withScan();
    Fx.await(() -> shell().open(new Place.Review(issue.id(), 0)));
    Fx.until("the page is drawn", () -> shown().isPresent());
    Fx.pulse();
    double fits = Fx.get(this::width);
    double sharp = Fx.get(() -> shown().orElseThrow().getWidth());
    Fx.run(
        () -> {
          Node page = scene().lookup(".scan-page");
          Point2D at = page.localToScene(50, 50);
          page.fireEvent(
              new ScrollEvent(
                  ScrollEvent.SCROLL,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  0,
                  40,
                  0,
                  40,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  null));
        });
    Fx.until("it is larger", () -> width() > fits * 1.1);
    Fx.until("it is as sharp as before", () -> shown().orElseThrow().getWidth() > sharp * 1.1);
    Fx.run(() -> scene().lookup(".scan-page").requestFocus());
    hand.press(KeyCode.EQUALS);
    Fx.until("larger still", () -> width() > fits * 1.3);
    ScrollPane pane = (ScrollPane) scene().lookup(".scan-page");
    Point2D from = hand.at(pane, 200, 200);
    hand.drag(from, from.add(-80, -120));
    assertTrue(Fx.get(() -> pane.getVvalue() > 0 && pane.getHvalue() > 0));
    hand.press(KeyCode.MINUS);
    Fx.until("smaller", () -> width() < fits * 1.3);
    hand.click("#scan-whole");
    Fx.until(
        "the whole page is seen",
        () ->
            scene().lookup(".scan-desk .image-view").getLayoutBounds().getHeight()
                <= pane.getViewportBounds().getHeight());
    hand.click("#scan-width");
    Fx.until("it fits again", () -> Math.abs(width() - fits) < 2);
  }

  @Test
  void theReaderOffersThePrintOnlyWhereThereIsOneAndFollowsWhatIsRead() throws Exception {
    IssueSummary issue = withScan();
    List<ArticleSummary> articles = articles(archive(), issue);
    IssueScan scan = archive().scans().open(issue.id()).orElseThrow();
    IssueSummary other =
        archive().catalogue().issues().stream()
            .filter(i -> i.id() != issue.id())
            .findFirst()
            .orElseThrow();
    long bare = articles(archive(), other).getFirst().id();
    Fx.await(() -> shell().open(Place.Article.of(bare)));
    assertFalse(Fx.get(() -> scene().lookup("#reader-scan").isManaged()));
    ArticleSummary second = articles.get(1);
    Fx.await(() -> shell().open(Place.Article.of(second.id())));
    Fx.until("the print is offered", () -> scene().lookup("#reader-scan").isManaged());
    assertFalse(Fx.get(() -> hand.visible("#scan")));
    hand.tool("reader-scan");
    int line =
        archive()
            .catalogue()
            .article(second.id())
            .orElseThrow()
            .article()
            .lines()
            .getFirst()
            .first();
    untilDrawn(scan.placeOf(line).page());
    ArticleSummary last = articles.getLast();
    Fx.await(() -> shell().open(Place.Article.of(last.id())));
    int there =
        archive().catalogue().article(last.id()).orElseThrow().article().lines().getFirst().first();
    untilDrawn(scan.placeOf(there).page());
    Fx.await(() -> shell().open(Place.Article.of(bare)));
    Fx.until("no print, no pane", () -> !hand.visible("#scan"));
  }

  @Test
  void aPageWhoseFileIsGoneSaysSo() throws Exception {
    IssueSummary issue = withScan();
    Path kept =
        archiveFolder()
            .resolve("scans")
            .resolve(archive().scans().files(issue.id()).getFirst().keptName());
    Files.delete(kept);
    Fx.await(() -> shell().open(new Place.Review(issue.id(), 0)));
    waitForText("#scan-trouble", "不在档案库里");
  }
}
