package kange.app.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kange.app.SampleArchive;
import kange.app.shell.Place;
import kange.app.work.BackgroundTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Catalogue;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.search.FacetValue;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchHits;
import kange.model.search.SearchOrder;
import kange.model.search.SearchSpread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {
  @TempDir Path folder;
  private final TaskExecutor work =
      new TaskExecutor(
          Runnable::run,
          e -> {
            throw new AssertionError(e);
          });
  private Archive archive;
  private SearchModel model;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.all(folder);
    model = new SearchModel(archive, work, Throwable::getMessage);
  }

  @AfterEach
  void close() {
    work.close();
    archive.close();
  }

  private SearchHits ask(String query) {
    model.ask(Place.Search.of(query)).settled().join();
    return answer();
  }

  private SearchHits answer() {
    return model.stateProperty().get().answer().orElseThrow();
  }

  private SearchSpread spread() {
    return model.spreadProperty().get().orElseThrow();
  }

  @Test
  void whatIsTypedIsFoundWithItsSpread() {
    SearchHits result = ask("群众");
    assertTrue(spread().total() > 3);
    assertEquals(SearchState.Stage.FOUND, model.stateProperty().get().stage());
    long hits = model.rows().stream().filter(r -> r instanceof SearchRow.Hit).count();
    assertEquals(result.hits().size(), hits);
    assertFalse(spread().facets().journals().isEmpty());
  }

  @Test
  void theHitsAreShownBeforeWhatMatchesIsCounted() {
    BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    TaskExecutor later =
        new TaskExecutor(
            ui::add,
            e -> {
              throw new AssertionError(e);
            });
    SearchModel asking = new SearchModel(archive, later, Throwable::getMessage);
    asking.ask(Place.Search.of("群众"));
    runUntil(asking.answeredProperty()::get, ui);
    assertFalse(asking.rows().isEmpty());
    assertEquals(Optional.empty(), asking.spreadProperty().get());
    runUntil(() -> asking.spreadProperty().get().isPresent(), ui);
    assertTrue(asking.spreadProperty().get().orElseThrow().total() > 3);
    asking.ask(Place.Search.of("干部"));
    runUntil(asking.answeredProperty()::get, ui);
    assertEquals(Optional.empty(), asking.spreadProperty().get(), "of the question before");
    later.close();
  }

  @Test
  void untilTheAnswerIsInTheRowsAreKnownToBeOfTheQuestionBefore() {
    ask("群众");
    assertTrue(model.answeredProperty().get());
    BackgroundTask next = model.ask(Place.Search.of("群众工作"));
    assertFalse(model.answeredProperty().get());
    next.settled().join();
    assertTrue(model.answeredProperty().get());
    model.ask(Place.Search.of("群众工"));
    model.ask(Place.Search.of(""));
    assertTrue(model.answeredProperty().get());
  }

  @Test
  void asOneTypesOnlyTheLastQuestionIsAnswered() {
    model.ask(Place.Search.of("群")).settled().join();
    BackgroundTask first = model.ask(Place.Search.of("群众"));
    BackgroundTask second = model.ask(Place.Search.of("群众工作"));
    CompletableFuture.allOf(first.settled(), second.settled()).join();
    assertTrue(first.cancelled());
    assertEquals("群众工作", answer().query());
  }

  @Test
  void aFilterNarrowsToWhatItsCountSays() {
    ask("群众");
    FacetValue journal = spread().facets().journals().getFirst();
    SearchFilter filter =
        new SearchFilter(
            Optional.of(journal.value()), Optional.empty(), Optional.empty(), Optional.empty());
    model.ask(new Place.Search("群众", filter, SearchOrder.NEWEST)).settled().join();
    SearchHits narrowed = answer();
    assertEquals(journal.count(), spread().total());
    assertTrue(
        narrowed.hits().stream().allMatch(h -> h.article().journal().equals(journal.value())));
  }

  @Test
  void anEmptyFieldShowsNoHitsAndNothingFoundSaysSo() {
    ask("群众");
    model.ask(Place.Search.of(" ")).settled().join();
    assertEquals(SearchState.BLANK, model.stateProperty().get());
    assertTrue(model.rows().isEmpty());
    ask("喀斯特溶洞勘探");
    assertEquals(SearchState.Stage.NOTHING, model.stateProperty().get().stage());
  }

  @Test
  void allFullHitsCanBePickedAndAnotherQuestionDropsThem() {
    ask("群众");
    model.selectAll().settled().join();
    assertEquals(spread().total(), model.selection().sizeProperty().get());
    ask("干部");
    assertEquals(0, model.selection().sizeProperty().get());
  }

  @Test
  void allIsMoreThanThePageThatIsLoaded() {
    SearchHits result = ask("的");
    assertTrue(spread().total() > result.hits().size(), "loaded: " + result.hits().size());
    model.selectAll().settled().join();
    assertEquals(spread().total(), model.selection().sizeProperty().get());
  }

  @Test
  void whereNothingMatchesInFullTheCloseHitsArePicked() {
    SearchHits result = ask("群众干部喀斯特溶洞勘探");
    assertEquals(0, spread().total());
    assertFalse(result.hits().isEmpty());
    model.selectAll().settled().join();
    assertEquals(
        result.hits().stream().map(hit -> hit.article().id()).toList(),
        model.selection().articles());
  }

  @Test
  void whatIsPickedOfAnotherQuestionComesTooLate() {
    BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    TaskExecutor later =
        new TaskExecutor(
            ui::add,
            e -> {
              throw new AssertionError(e);
            });
    SearchModel picking = new SearchModel(archive, later, Throwable::getMessage);
    picking.ask(Place.Search.of("群众"));
    runUntil(() -> picking.spreadProperty().get().isPresent(), ui);
    picking.selectAll();
    Runnable late = next(ui);
    picking.ask(Place.Search.of("干部"));
    late.run();
    assertEquals(List.of(), picking.selection().articles());
    later.close();
  }

  /** Also news of the index come that way. */
  private static void runUntil(BooleanSupplier done, BlockingQueue<Runnable> ui) {
    while (!done.getAsBoolean()) {
      next(ui).run();
    }
  }

  private static Runnable next(BlockingQueue<Runnable> ui) {
    return assertDoesNotThrow(() -> Objects.requireNonNull(ui.poll(60, TimeUnit.SECONDS)));
  }

  @Test
  void allThatIsPickedIsWhatMatchesNotWhatOnlyComesClose() throws IOException {
    SearchHit authored =
        ask("群众").hits().stream()
            .filter(h -> !h.article().authors().isEmpty())
            .findFirst()
            .orElseThrow();
    String author = authored.article().authors().getFirst().name();
    // Letters that stand in one article, and are the initials of the author of another.
    String letters = Catalogue.spellings(author).getLast();
    file(
        "代号.txt",
        "# 代号\n\n会上说了新平台的代号"
            + letters
            + "，别的没有说，大家散了。"
            + "散会以后，几个人在走廊里又站了一会儿，有的说这个名字好记，有的说太短，最后谁也没有再提，各自回去做手里的事。\n");
    SearchHits result = ask(letters);
    assertEquals(1, spread().total(), letters);
    assertTrue(result.hits().size() > 1, "an article of " + author + " comes close");
    model.selectAll().settled().join();
    assertEquals(List.of(result.hits().getFirst().article().id()), picked());
  }

  /**
   * Files an issue while nothing is asked, and waits for the news of it: a question under way would
   * be asked again when the news comes, on another thread than the test's.
   */
  private void file(String name, String text) throws IOException {
    model.ask(Place.Search.of(""));
    Path file = Files.writeString(folder.resolve(name), text);
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    archive.searcher().awaitLevel();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          while (!model.indexProperty().get().equals(archive.searcher().status())) {
            Thread.sleep(10);
          }
        },
        "the news of the index");
  }

  private List<Long> picked() {
    return model.selection().articles();
  }

  @Test
  void aLineStandsBeforeTheFirstCloseHit() {
    SearchHit hit = ask("群众").hits().getFirst();
    SearchHit close = new SearchHit(hit.article(), 0.1, hit.title(), hit.snippet(), true);
    List<SearchRow> rows = SearchRow.of(List.of(hit, close, close));
    assertEquals(4, rows.size());
    assertTrue(rows.get(1) instanceof SearchRow.CloseFromHere);
  }
}
