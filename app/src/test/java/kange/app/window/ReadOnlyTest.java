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
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import org.junit.jupiter.api.Test;

/** A window on an archive that somebody else holds: all can be read, nothing can be marked. */
class ReadOnlyTest extends WindowFixture {

  @Test
  void marksAreReadAndEveryWayToChangeThemIsClosedAndSaysWhy() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder())) {
      Marks marks = holder.marks();
      ArticleSummary article = holder.catalogue().articles(ArticleFilter.ALL, 3, 1).getFirst();
      marks.highlight(
          article.id(),
          List.of(new kange.model.issue.BlockSpan(0, new Span(0, 2))),
          HighlightColour.BLUE);
      marks.note(article.id(), "别人写的");
      marks.tags().add(List.of(article.id()), "山水");
      long list = marks.lists().create("周末读").id();
      marks.lists().add(list, List.of(article.id()));
      int before = marks.search(MarkQuery.ALL, 0, 10).total();
      openWindow();
      String bar = ((Label) hand.see("#read-only")).getText();
      assertTrue(bar.contains("使用"), bar);

      Fx.await(() -> shell().open(Place.Article.of(article.id())));
      assertTrue(hand.see("#reader-star").isDisabled());
      assertTrue(Fx.get(() -> scene().lookup("#reader-list-add").isDisabled()));
      hand.press(KeyCode.CONTROL, KeyCode.D);
      assertTrue(notice().contains("只能阅读"), notice());
      hand.tool("reader-note");
      TextArea note = (TextArea) hand.see("#article-note-text");
      Fx.until("the note is read", () -> note.getText().equals("别人写的"));
      assertFalse(note.isEditable());
      hand.tool("reader-tags");
      assertTrue(hand.see(".chip").isDisabled());
      assertFalse(hand.visible("#tag-new"));

      Fx.await(() -> shell().open(Place.Marks.all()));
      assertFalse(hand.visible("#marks-list-add"));
      Fx.run(() -> scene().lookup("#marks").requestFocus());
      hand.press(KeyCode.HOME);
      hand.press(KeyCode.DELETE);
      assertTrue(notice().contains("只能阅读"), notice());

      Fx.await(() -> shell().open(new Place.Lists(OptionalLong.of(list), List.of(article.id()))));
      assertTrue(hand.see("#list-delete").isDisabled());
      assertFalse(hand.visible("#list-new"));
      Fx.run(() -> scene().lookup("#list-articles").requestFocus());
      hand.press(KeyCode.HOME);
      hand.press(KeyCode.DELETE);
      assertEquals(List.of(article.id()), marks.lists().articleIds(list));
      assertEquals(before, marks.search(MarkQuery.ALL, 0, 10).total());
    }
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
