package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import kange.app.settings.Language;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.ImportOptions;
import kange.model.issue.Block;
import kange.model.issue.LineRange;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

/** Small things of the reader that one notices only when they go wrong. */
class ReaderDetailsTest extends WindowFixture {
  private static final int SOME_ARTICLES = 12;
  private static final int ALL_ARTICLES = 500;
  private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");
  private static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");

  @Test
  void theSourceFollowsTheParagraphOneReads() throws Exception {
    ArticleText article = openLongest();
    hand.tool("reader-source");
    List<Block> blocks = article.article().blocks();
    Fx.until("the first lines are marked", () -> marked(READING).contains(firstLine(blocks, 0)));
    assertTrue(Fx.get(() -> marked(OURS).containsAll(marked(READING))));
    Fx.run(() -> scene().lookup("#reader").requestFocus());
    for (int i = 0; i < 6; i++) {
      hand.press(KeyCode.PAGE_DOWN);
    }
    Fx.until(
        "later lines are marked and in sight",
        () -> {
          Set<Integer> reading = marked(READING);
          return !reading.isEmpty()
              && !reading.contains(firstLine(blocks, 0))
              && blocks.stream().anyMatch(b -> reading.contains(b.lines().getFirst().first()));
        });
    Set<Integer> reading = Fx.get(() -> marked(READING));
    assertEquals(
        1,
        blocks.stream()
            .filter(b -> reading.stream().allMatch(line -> holds(b.lines(), line)))
            .count(),
        () -> "lines of one paragraph: " + reading);
  }

  @Test
  void theSourceOpensAtTheLinesOneReadsInEveryArticle() throws Exception {
    openLongest();
    hand.press(KeyCode.CONTROL, KeyCode.U);
    for (ArticleSummary each :
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, SOME_ARTICLES)) {
      ArticleText article =
          shell().context().archive().catalogue().article(each.id()).orElseThrow();
      Fx.await(() -> shell().open(Place.Article.of(each.id())));
      assertReadingInSight(article);
    }
    ArticleText torn = tornArticle();
    Fx.await(() -> shell().open(Place.Article.of(torn.summary().id())));
    assertReadingInSight(torn);
    hand.press(KeyCode.CONTROL, KeyCode.U);
    Fx.until("the source is gone", () -> !hand.visible("#source"));
    hand.press(KeyCode.CONTROL, KeyCode.U);
    assertReadingInSight(torn);
  }

  @Test
  void longLinesAboveDoNotPushDownWhatOneReads() throws Exception {
    Path file = folder.resolve("长行.txt");
    String paragraph = "值班的人把登记簿翻到新的一页，写下日期和天气，再去看水位。".repeat(12) + "\n\n";
    String before = "值班札记\n文/王小明\n\n" + paragraph.repeat(4);
    String after = "\n灯下的交接\n文/李大年\n\n" + "交班的人把灯留着，话说得很短，先说水位，再说天气。\n\n".repeat(60);
    Files.writeString(file, before + after);
    openWindow();
    Archive archive = shell().context().archive();
    archive.importFiles(List.of(file), ImportOptions.USUAL, Progress.NONE, outcome -> {});
    ArticleSummary second =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
            .filter(a -> a.title().equals("灯下的交接"))
            .findFirst()
            .orElseThrow();
    Fx.await(() -> shell().open(Place.Article.of(second.id())));
    hand.press(KeyCode.CONTROL, KeyCode.U);
    assertReadingInSight(archive.catalogue().article(second.id()).orElseThrow());
  }

  /** Below the last line a short article has, the next one's ways stand right under the window. */
  @Test
  void theWayToTheNextArticleComesIntoSightWithTheKeyboard() throws Exception {
    openLongest();
    Fx.run(() -> scene().lookup("#reader").requestFocus());
    hand.press(KeyCode.END);
    Node way = hand.see(".way");
    Fx.until("the way is in sight", () -> inSight(way));
    VirtualFlow<?> flow = (VirtualFlow<?>) Fx.get(() -> scene().lookup("#reader .virtual-flow"));
    Fx.run(() -> flow.scrollPixels(-(flow.getHeight() - topIn(flow, way) - 1)));
    Fx.pulse();
    assertFalse(Fx.get(() -> inSight(way)), "the way is a hair below the window");
    Node below = Fx.get(() -> flow.getLastVisibleCell());
    hand.press(KeyCode.TAB);
    Node owner = Fx.get(() -> scene().getFocusOwner());
    assertTrue(owner.getStyleClass().contains("way"), () -> "the keyboard is at " + owner);
    assertTrue(Fx.get(below::isFocusWithin));
    Fx.until("the way the keyboard is at is in sight", () -> inSight(owner));
  }

  private boolean inSight(Node node) {
    Node list = scene().lookup("#reader");
    Bounds place = list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return place.getMinY() >= 0 && place.getMaxY() <= list.getLayoutBounds().getHeight();
  }

  private static double topIn(Node list, Node node) {
    return list.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
  }

  /**
   * The line one begins with is on show, marked, in the upper half of the panel, or as far up as
   * the end of the file lets it.
   */
  private void assertReadingInSight(ArticleText article) throws Exception {
    int first = firstLine(article.article().blocks(), 0);
    int last =
        shell().context().archive().catalogue().sourceLines(article.summary().issueId()).size();
    Fx.until(
        article.summary().title() + ": line " + first + " is marked in the upper half",
        () -> marked(READING).contains(first) && marked(OURS).contains(first) && high(first, last));
    Fx.pulse();
    assertTrue(Fx.get(() -> high(first, last)));
    int title = article.article().lines().getFirst().first();
    if (title < first && first - title <= 4) {
      Fx.until("the title's line " + title + " is on show", () -> heightOf(title) >= 0);
    }
  }

  @Test
  void theBarBesideSelectedWordsIsNotUnderANotice() throws Exception {
    openLongest();
    Fx.run(() -> shell().context().notices().info("已标记"));
    Node notice = hand.see("#notice");
    Fx.pulse();
    Bounds covered = Fx.get(() -> notice.localToScene(notice.getLayoutBounds()));
    // Words just above the notice: the bar would stand below them. A line may end before them.
    for (double y = covered.getMinY() - 15; !Fx.get(() -> hand.visible("#passage-bar")); y -= 3) {
      assertTrue(y > covered.getMinY() - 60, "there are words just above the notice");
      double height = y;
      Optional<Node> text = Fx.get(() -> paragraphAt(height));
      if (text.isPresent()) {
        double at = Fx.get(() -> text.get().sceneToLocal(0, height).getY());
        hand.drag(hand.at(text.get(), 60, at), hand.at(text.get(), 250, at));
      }
    }
    Node bar = hand.see("#passage-bar");
    Bounds place = Fx.get(() -> bar.localToScene(bar.getLayoutBounds()));
    assertFalse(place.intersects(covered), place + " lies under " + covered);
  }

  private Optional<Node> paragraphAt(double sceneY) {
    return scene().getRoot().lookupAll(".read-row").stream()
        .filter(
            n -> {
              Bounds box = n.localToScene(n.getLayoutBounds());
              return box.getMinY() + 5 < sceneY && sceneY < box.getMaxY() - 5;
            })
        .findFirst();
  }

  @Test
  void ofALongSourceOneCanStillTakeHoldOfTheScrollBar() throws Exception {
    Path file = folder.resolve("长.txt");
    Files.writeString(file, "# 值班札记\n\n" + "值班的人把登记簿翻到新的一页，写下日期和天气。\n\n".repeat(2000));
    openWindow();
    Archive archive = shell().context().archive();
    archive.importFiles(List.of(file), ImportOptions.USUAL, Progress.NONE, outcome -> {});
    Fx.await(
        () ->
            shell()
                .open(
                    Place.Article.of(
                        archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id())));
    hand.tool("reader-source");
    hand.see("#source .thumb");
    Fx.until(
        "the thumb is as long as a finger is broad",
        () -> scene().lookup("#source .thumb").getLayoutBounds().getHeight() >= 16);
  }

  private ArticleText tornArticle() {
    return shell()
        .context()
        .archive()
        .catalogue()
        .articles(ArticleFilter.ALL, 0, ALL_ARTICLES)
        .stream()
        .map(a -> shell().context().archive().catalogue().article(a.id()).orElseThrow())
        .filter(a -> a.article().lines().size() > 1)
        .findFirst()
        .orElseThrow();
  }

  private boolean high(int line, int last) {
    double height = heightOf(line);
    return height >= 0 && (height < 0.5 || heightOf(last) >= 0);
  }

  /** Where a source line is in the list, 0 at its upper edge, 1 at its lower one. */
  private double heightOf(int line) {
    Node list = scene().lookup("#source .list-view");
    return scene().getRoot().lookupAll("#source .list-cell").stream()
        .filter(cell -> cell.isVisible() && cell.lookup(".line-number") instanceof Label)
        .filter(
            cell -> ((Label) cell.lookup(".line-number")).getText().equals(Integer.toString(line)))
        .mapToDouble(
            cell ->
                list.sceneToLocal(cell.localToScene(0, 0)).getY()
                    / list.getLayoutBounds().getHeight())
        .findFirst()
        .orElse(-1);
  }

  @Test
  void withoutAnArticleThereAreNoToolsAndNoSource() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Article.of(Long.MAX_VALUE)));
    assertFalse(Fx.get(() -> hand.visible("#reader-star")));
    assertFalse(Fx.get(() -> hand.visible("#reader-source")));
    hand.press(KeyCode.CONTROL, KeyCode.U);
    assertFalse(Fx.get(() -> hand.visible("#source")));
  }

  @Test
  void pinyinStillBeingComposedNarrowsNoList() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Authors.all()));
    hand.see("#authors");
    TextField field = (TextField) Fx.get(() -> scene().lookup(".side-filter"));
    int all = authors();
    assertTrue(all > 1);
    Fx.run(() -> Event.fireEvent(field, composed("zzzz", "")));
    Fx.pulse();
    assertEquals(all, authors());
    Fx.run(() -> Event.fireEvent(field, composed("", "谁也不叫这个")));
    Fx.until("nobody is left", () -> list().getItems().isEmpty());
  }

  @Test
  void pinyinStillBeingComposedIsNotKeptAsANote() throws Exception {
    long id = openLongest().summary().id();
    hand.tool("reader-note");
    TextArea area = (TextArea) hand.see("#article-note-text");
    Fx.run(() -> Event.fireEvent(area, composed("hao wen", "")));
    Fx.await(() -> shell().open(new Place.Home()));
    assertEquals(Optional.empty(), shell().context().archive().marks().of(id).note());
  }

  @Test
  void aWindowInAnotherLanguageLetsGoOfTheOneBefore() throws Exception {
    openLongest();
    Fx.await(() -> shell().open(new Place.Settings()));
    WeakReference<Shell> before = new WeakReference<>(shell());
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    waitFor(Place.Settings.class);
    Fx.await(() -> shell().open(new Place.Home()));
    hand.click("#rail-shelves");
    Fx.until(
        "the window before is forgotten",
        () -> {
          System.gc();
          return before.refersTo(null);
        });
  }

  private ListView<?> list() {
    return (ListView<?>) scene().lookup("#authors");
  }

  private int authors() throws Exception {
    return Fx.get(() -> list().getItems().size());
  }

  private ArticleText openLongest() throws Exception {
    fillArchive();
    openWindow();
    ArticleText longest =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 100).stream()
            .map(a -> shell().context().archive().catalogue().article(a.id()).orElseThrow())
            .max(Comparator.comparingInt(t -> t.article().blocks().size()))
            .orElseThrow();
    Fx.await(() -> shell().open(Place.Article.of(longest.summary().id())));
    hand.see(".read-row");
    return longest;
  }

  /** The numbers of the source lines on show that are marked in a way. */
  private Set<Integer> marked(PseudoClass how) {
    return scene().getRoot().lookupAll("#source .list-cell").stream()
        .filter(cell -> cell.isVisible() && cell.getPseudoClassStates().contains(how))
        .map(cell -> (Label) cell.lookup(".line-number"))
        .map(Label::getText)
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static int firstLine(List<Block> blocks, int block) {
    return blocks.get(block).lines().getFirst().first();
  }

  private static boolean holds(List<LineRange> lines, int line) {
    return lines.stream().anyMatch(range -> range.contains(line));
  }

  private static InputMethodEvent composed(String unfinished, String committed) {
    List<InputMethodTextRun> runs =
        unfinished.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW));
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, unfinished.length());
  }
}
