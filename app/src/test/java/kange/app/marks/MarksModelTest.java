package kange.app.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.app.SampleArchive;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import kange.model.marks.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room of marks without its window, on a real archive. */
class MarksModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private Archive archive;
  private Marks marks;
  private MarksModel model;
  private List<ArticleSummary> articles;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder);
    marks = archive.marks();
    articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 100);
    model =
        new MarksModel(
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
    assertEquals(List.of(), ui.failures());
  }

  @Test
  void aLongListIsCountedWholeAndLoadedAsItIsLookedAt() throws Exception {
    int many = 260;
    for (int i = 0; i < many; i++) {
      highlight(articles.getFirst().id(), HighlightColour.YELLOW);
    }
    ui.await(model::load);
    assertEquals(many, shown());
    assertTrue(ui.get(() -> model.shownProperty().get().marks().get(0) != null));
    ui.get(() -> Optional.ofNullable(model.shownProperty().get().marks().get(many - 1)));
    for (int tries = 0; at(many - 1).isEmpty() && tries < 500; tries++) {
      Thread.sleep(10);
    }
    Set<Long> seen =
        List.of(0, 99, 250, many - 1).stream()
            .flatMap(i -> at(i).stream())
            .map(hit -> hit.highlight().orElseThrow().id())
            .collect(Collectors.toSet());
    assertTrue(seen.size() >= 3, seen::toString);
  }

  @Test
  void wordsKindColourAndTagNarrowWithTheRightCounts() throws Exception {
    markEverything();
    ui.await(model::load);
    assertEquals(5, shown());
    ui.await(() -> model.ofKind(Optional.of(MarkKind.NOTE)));
    assertEquals(List.of(MarkKind.NOTE), kinds());
    ui.await(() -> model.ofColour(Optional.of(HighlightColour.PINK)));
    assertEquals(HighlightColour.PINK, at(0).orElseThrow().highlight().orElseThrow().colour());
    assertEquals(1, shown());
    ui.await(() -> model.ofColour(Optional.empty()));
    ui.await(() -> model.ofTag(Optional.of("山水")));
    assertEquals(List.of(MarkKind.TAGS), kinds());
    ui.await(() -> model.ofTag(Optional.empty()));
    ui.await(() -> model.search("通读"));
    assertEquals(List.of(MarkKind.NOTE), kinds());
    ui.await(() -> model.search("无此一词"));
    assertEquals(0, shown());
    assertEquals(List.of(new Tag("山水", 1)), model.shownProperty().get().tags());
  }

  @Test
  void everyKindOfMarkIsTakenAwayAndComesBack() throws Exception {
    markEverything();
    ui.await(model::load);
    List<MarkKind> before = kinds();
    for (MarkKind kind : MarkKind.values()) {
      List<RemovedMark> removed = new ArrayList<>();
      MarkHit hit = first(kind);
      ArticleMarks was = marks.of(hit.article().id());
      ui.get(() -> model.remove(hit, removed::add)).join();
      assertEquals(before.size() - 1, shown(), kind::toString);
      ui.get(() -> model.putBack(removed.getFirst())).join();
      assertEquals(before.size(), shown(), kind::toString);
      ArticleMarks now = marks.of(hit.article().id());
      assertEquals(was.tags(), now.tags());
      assertEquals(was.highlights(), now.highlights());
      assertEquals(was.note().map(n -> n.text()), now.note().map(n -> n.text()));
    }
    assertEquals(before.stream().sorted().toList(), kinds().stream().sorted().toList());
  }

  @Test
  void theArticlesOfTheMarksListedComeEachOnce() throws Exception {
    markEverything();
    highlight(articles.get(0).id(), HighlightColour.GREEN);
    List<Long> found = new ArrayList<>();
    ui.await(() -> model.ofKind(Optional.of(MarkKind.HIGHLIGHT)));
    ui.await(() -> model.articles(found::addAll));
    assertEquals(List.of(articles.get(0).id(), articles.get(1).id()), found);
  }

  private void markEverything() {
    highlight(articles.get(0).id(), HighlightColour.BLUE);
    highlight(articles.get(1).id(), HighlightColour.PINK);
    marks.note(articles.get(2).id(), "通读一遍");
    marks.tags().add(List.of(articles.get(3).id()), "山水");
    archive.marks().setFavourite(articles.get(4).id(), true);
  }

  private Highlight highlight(long article, HighlightColour colour) {
    return marks.highlight(article, List.of(new BlockSpan(0, new Span(0, 1))), colour).getFirst();
  }

  private MarkHit first(MarkKind kind) throws Exception {
    return ui.get(
        () ->
            model.shownProperty().get().marks().stream()
                .filter(hit -> hit.kind() == kind)
                .findFirst()
                .orElseThrow());
  }

  private Optional<MarkHit> at(int index) {
    try {
      return ui.get(() -> Optional.ofNullable(model.shownProperty().get().marks().get(index)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private List<MarkKind> kinds() throws Exception {
    return ui.get(() -> model.shownProperty().get().marks().stream().map(MarkHit::kind).toList());
  }

  private int shown() throws Exception {
    return ui.get(() -> model.shownProperty().get().marks().size());
  }
}
