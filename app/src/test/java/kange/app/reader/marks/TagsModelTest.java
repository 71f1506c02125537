package kange.app.reader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.app.SampleArchive;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.TaggedArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tags of the article on show. */
class TagsModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private Archive archive;
  private TagsModel model;
  private List<Long> articles;

  @BeforeEach
  void open() throws Exception {
    openArchive();
    model =
        new TagsModel(
            archive,
            ui.work(),
            e -> {
              throw new AssertionError(e);
            });
    ui.await(() -> model.load(articles.get(0)));
  }

  private void openArchive() throws IOException {
    archive = SampleArchive.one(folder);
    articles =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
            .map(ArticleSummary::id)
            .toList();
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
  }

  @Test
  void tagsGivenInQuickSuccessionAreAllKept() throws Exception {
    List<String> given = List.of("甲", "乙", "丙", "丁");
    ui.get(() -> given.stream().map(model::add).toList()).getLast().join();
    assertEquals(
        given.stream().sorted().toList(),
        archive.marks().of(articles.get(0)).tags().stream().sorted().toList());
  }

  @Test
  void aTagTakenOffComesBackToItsArticleAlsoWhenAnotherIsOnShow() throws Exception {
    ui.get(() -> model.add("山水")).join();
    List<TaggedArticles> taken = new ArrayList<>();
    ui.get(() -> model.remove("山水", taken::add)).join();
    ui.await(() -> model.load(articles.get(1)));
    ui.get(() -> model.giveBack(taken.getFirst())).join();
    assertEquals(List.of("山水"), archive.marks().of(articles.get(0)).tags());
    assertEquals(List.of(), archive.marks().of(articles.get(1)).tags());
    assertEquals(List.of(), ui.get(() -> model.tagsProperty().get().tags()));
  }
}
