package kange.app.reader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.app.SampleArchive;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ArticleNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The note on an article as a whole: kept as it is typed, and never on another article. */
class ArticleNoteModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private Archive archive;
  private ArticleNoteModel model;
  private List<Long> articles;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder);
    articles =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
            .map(ArticleSummary::id)
            .toList();
    model =
        new ArticleNoteModel(
            archive,
            ui.work(),
            e -> {
              throw new AssertionError(e);
            });
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
  }

  @Test
  void whatIsTypedIsKeptWithoutBeingAskedTo() throws Exception {
    ui.await(() -> model.load(articles.get(0)));
    ui.get(() -> model.write("写得"));
    ui.await(() -> model.write("写得好𠮷"));
    assertEquals(Optional.of("写得好𠮷"), noteOf(articles.get(0)));
  }

  @Test
  void goingOnToAnotherArticleKeepsTheNoteOfTheOneBefore() throws Exception {
    ui.await(() -> model.load(articles.get(0)));
    ui.get(() -> model.write("头一篇的"));
    ui.await(() -> model.load(articles.get(1)));
    assertEquals("", ui.get(() -> model.textProperty().get()));
    ui.await(() -> model.load(articles.get(0)));
    assertEquals("头一篇的", ui.get(() -> model.textProperty().get()));
    assertEquals(Optional.empty(), noteOf(articles.get(1)));
  }

  @Test
  void aChangeIsTakenBackAlsoWhenAnotherArticleIsOnShow() throws Exception {
    ui.await(() -> model.load(articles.get(0)));
    ui.await(() -> model.write("原来的"));
    ui.await(() -> model.write("改过的"));
    ui.await(() -> model.load(articles.get(1)));
    ui.await(() -> model.write(articles.get(0), "原来的"));
    assertEquals(Optional.of("原来的"), noteOf(articles.get(0)));
    assertEquals("", ui.get(() -> model.textProperty().get()));
  }

  @Test
  void aBlankNoteIsNone() throws Exception {
    ui.await(() -> model.load(articles.get(0)));
    ui.await(() -> model.write("不要了"));
    ui.await(() -> model.write("  "));
    assertEquals(Optional.empty(), noteOf(articles.get(0)));
  }

  private Optional<String> noteOf(long article) {
    return archive.marks().of(article).note().map(ArticleNote::text);
  }
}
