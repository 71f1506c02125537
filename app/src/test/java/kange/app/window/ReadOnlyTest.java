package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import org.junit.jupiter.api.Test;

/**
 * A window on an archive that somebody else holds: all can be read; what is marked in it stays, and
 * what one marks oneself is kept on this machine.
 */
class ReadOnlyTest extends WindowFixture {

  @Test
  void theArchivesMarksAreShownAndEveryWayToChangeThemIsClosed() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder())) {
      Marks marks = holder.marks();
      ArticleSummary article = holder.catalogue().articles(ArticleFilter.ALL, 3, 1).getFirst();
      marks.highlight(
          article.id(), List.of(new BlockSpan(0, new Span(0, 20))), HighlightColour.BLUE);
      marks.setFavourite(article.id(), true);
      marks.note(article.id(), "别人写的");
      marks.tags().add(List.of(article.id()), "山水");
      long list = marks.lists().create("周末读").id();
      marks.lists().add(list, List.of(article.id()));
      int before = marks.search(MarkQuery.ALL, 0, 10).total();
      openWindow();
      String bar = ((Label) hand.see("#read-only")).getText();
      assertTrue(bar.contains("使用") && bar.contains("你的标记存在这台电脑上"), bar);

      Fx.await(() -> shell().open(Place.Article.of(article.id())));
      Fx.until("the star stays", () -> scene().lookup("#reader-star").isDisabled());
      hand.press(KeyCode.CONTROL, KeyCode.D);
      assertTrue(notice().contains("档案库里的标记"), notice());
      Fx.until(
          "the highlight is painted",
          () -> !scene().getRoot().lookupAll(".highlight-blue").isEmpty());
      hand.clickAt(hand.at(hand.see(".read-paragraph"), 60, 10));
      assertTrue(hand.see("#passage-remove").isDisabled());
      assertTrue(Fx.get(() -> scene().lookup("#passage-pink").isDisabled()));
      hand.tool("reader-note");
      Label office = (Label) hand.see("#article-note-office");
      Fx.until("the note is read", () -> office.getText().contains("别人写的"));
      hand.tool("reader-tags");
      assertTrue(hand.see(".chip").isDisabled());
      hand.tool("reader-list-add");
      assertTrue(hand.see("#lists-card .check-box").isDisabled());

      Fx.await(() -> shell().open(Place.Marks.all()));
      assertTrue(((Label) hand.see("#marks-kept-here")).getText().contains("这台电脑"));
      assertFalse(Fx.get(() -> scene().lookup(".mark-remove").isVisible()));
      Fx.run(() -> scene().lookup("#marks").requestFocus());
      hand.press(KeyCode.HOME);
      hand.press(KeyCode.DELETE);
      assertTrue(notice().contains("档案库里的标记"), notice());

      Fx.await(() -> shell().open(new Place.Lists(OptionalLong.of(list), List.of(article.id()))));
      hand.click(".list-name");
      assertTrue(notice().contains("档案库里的标记"), notice());
      Fx.await(() -> shell().open(new Place.Lists(OptionalLong.of(list), List.of())));
      assertTrue(hand.see("#list-delete").isDisabled());
      Fx.run(() -> scene().lookup("#list-articles").requestFocus());
      hand.press(KeyCode.HOME);
      hand.press(KeyCode.DELETE);
      assertEquals(List.of(article.id()), marks.lists().articleIds(list));
      assertEquals(before, marks.search(MarkQuery.ALL, 0, 10).total());
    }
  }

  @Test
  void onesOwnMarksAreMadeAndTakenBackAndAreThereTheNextTime() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder())) {
      ArticleSummary article = holder.catalogue().articles(ArticleFilter.ALL, 3, 1).getFirst();
      openWindow();
      Fx.await(() -> shell().open(Place.Article.of(article.id())));
      hand.press(KeyCode.CONTROL, KeyCode.D);
      Fx.until("it is starred", this::starred);
      hand.tool("reader-tags");
      hand.click("#tag-new");
      hand.type("我的词");
      hand.press(KeyCode.ENTER);
      Fx.until("it is tagged", () -> mine().of(article.id()).tags().equals(List.of("我的词")));
      hand.tool("reader-note");
      hand.click("#article-note-text");
      hand.type("我想的");
      hand.tool("reader-note");
      Fx.until("it is noted", () -> mine().of(article.id()).note().isPresent());
      hand.tool("reader-list-add");
      hand.click("#lists-card-new");
      hand.type("我的单");
      hand.press(KeyCode.ENTER);
      Fx.until("a list is made", () -> mine().lists().all().size() == 1);

      Fx.await(() -> shell().open(Place.Marks.all()));
      Fx.run(() -> scene().lookup("#marks").requestFocus());
      hand.press(KeyCode.HOME);
      hand.press(KeyCode.DELETE);
      Fx.until("one is taken away", () -> mine().search(MarkQuery.ALL, 0, 10).total() == 2);
      hand.click("#notice .accent");
      Fx.until("and put back", () -> mine().search(MarkQuery.ALL, 0, 10).total() == 3);
      assertEquals(0, holder.marks().search(MarkQuery.ALL, 0, 10).total());

      Fx.await(() -> window.open(archiveFolder()));
      assertEquals(3, mine().search(MarkQuery.ALL, 0, 10).total());
      assertTrue(starred());
    }
  }

  @Test
  void marksOfAnArticleThatIsGoneAreSaidToWaitForIt() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder())) {
      ArticleSummary article = holder.catalogue().articles(ArticleFilter.ALL, 3, 1).getFirst();
      openWindow();
      mine().setFavourite(article.id(), true);
      Fx.await(() -> shell().open(Place.Marks.all()));
      assertFalse(Fx.get(() -> hand.visible("#marks-waiting")));
      holder.history().delete(List.of(article.issueId()));
      Fx.await(() -> shell().open(new Place.Home()));
      Fx.await(() -> shell().open(Place.Marks.all()));
      Label waiting = (Label) hand.see("#marks-waiting");
      assertTrue(waiting.getText().contains(article.title()), waiting.getText());
    }
  }

  private Marks mine() {
    return shell().context().archive().marks();
  }

  private boolean starred() {
    return !shell()
        .context()
        .archive()
        .catalogue()
        .articles(ArticleFilter.ofFavourites(), 0, 5)
        .isEmpty();
  }

  @Test
  void whereTheArchivesOwnIndexIsDamagedAllIsFoundInAnotherAndOneQuietLineSaysSo()
      throws Exception {
    fillArchive();
    try (Archive holder = Archive.openAtRest(archiveFolder());
        Stream<Path> index = Files.list(archiveFolder().resolve("index"))) {
      assertFalse(holder.access().refused());
      for (Path file : index.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
      openWindow();
      hand.press(KeyCode.CONTROL, KeyCode.F);
      hand.type("群众工作");
      ListView<?> hits = (ListView<?>) hand.see("#hits");
      Fx.until("there are hits", () -> !hits.getItems().isEmpty());
      Label banner = (Label) hand.see("#index-banner");
      Fx.until("it is said", () -> banner.isVisible() && banner.getText().contains("另建的索引"));
    }
  }
}
