package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import kange.app.SampleArchive;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(Shell.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private final List<Place> went = new CopyOnWriteArrayList<>();
  private Archive archive;
  private Printing printing;

  @BeforeEach
  void open() throws Exception {
    archive = SampleArchive.all(folder);
    printing = new Printing(went::add, archive, ui.work(), notices, texts);
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  @Test
  void anArticleOnShowIsPrintedUnderItsTitle() throws Exception {
    ArticleSummary article = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
    ui.await(() -> printing.print(Place.Article.of(article.id())));
    assertEquals(List.of(Place.Print.of(List.of(article.id()), article.title())), went);
  }

  @Test
  void anIssueOnShowIsPrintedWithAllItsArticles() throws Exception {
    IssueSummary issue = archive.catalogue().issues().getFirst();
    ui.await(() -> printing.print(new Place.Issue(issue.id())));
    Place.Print print = (Place.Print) went.getFirst();
    assertEquals(issue.articles(), print.articles().size());
    assertEquals(issue.label(), print.name());
  }

  @Test
  void severalArticlesAreCounted() throws Exception {
    List<Long> two =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
            .map(ArticleSummary::id)
            .toList();
    ui.await(() -> printing.print(two));
    assertEquals(List.of(Place.Print.of(two, "所选 2 篇文章")), went);
  }

  @Test
  void aPlaceWithoutArticlesIsNotPrintedButAnswered() throws Exception {
    ui.await(() -> printing.print(new Place.Settings()));
    assertEquals(List.of(), went);
    assertEquals(
        texts.get("print.what"),
        ui.get(() -> notices.currentProperty().get().map(Notice::text).orElse("")));
    assertFalse(texts.get("print.what").isBlank());
  }
}
