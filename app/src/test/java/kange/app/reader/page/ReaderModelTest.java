package kange.app.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kange.app.SampleArchive;
import kange.app.reader.ReaderRoom;
import kange.app.shell.Texts;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderModelTest {
  private static final TextSelection.Point TOP = new TextSelection.Point(0, 0);
  @TempDir Path folder;
  private final TaskExecutor work =
      new TaskExecutor(
          Runnable::run,
          e -> {
            throw new AssertionError(e);
          });
  private Archive archive;
  private ReaderModel model;
  private List<ArticleSummary> articles;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder, "square-columns.txt");
    articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 100);
    model =
        model(
            archive,
            e -> {
              throw new AssertionError(e);
            });
  }

  private ReaderModel model(Archive read, Consumer<Throwable> failed) {
    return new ReaderModel(
        read,
        work,
        new ReaderRows(Texts.of(ReaderRoom.class, Locale.SIMPLIFIED_CHINESE)),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        failed);
  }

  @AfterEach
  void close() {
    work.close();
    archive.close();
  }

  @Test
  void anArticleIsLaidOutFromItsTitleToItsEnd() {
    ReaderPage page = load(articles.get(2).id(), "");
    assertEquals(1, page.rows().stream().filter(r -> r.kind() == ReaderRow.Kind.TITLE).count());
    assertEquals(ReaderRow.Kind.END, page.rows().getLast().kind());
    int blocks = page.text().article().blocks().size();
    assertEquals(blocks, page.rows().stream().filter(r -> r.block() >= 0).count());
    assertTrue(page.hits().isEmpty());
    assertEquals(-1, model.hitProperty().get());
  }

  @Test
  void theWordsSearchedForAreMarkedWhereTheyStandAndOneGoesRoundThem() {
    ArticleSummary article = articles.get(2);
    String word = article.title().substring(0, 3);
    ReaderPage page = load(article.id(), word);
    assertFalse(page.hits().isEmpty());
    for (ReaderPage.Hit hit : page.hits()) {
      Span span = hit.span();
      assertEquals(word, page.rows().get(hit.row()).text().substring(span.start(), span.end()));
    }
    assertEquals(0, model.hitProperty().get());
    model.stepHit(-1);
    assertEquals(page.hits().size() - 1, model.hitProperty().get());
    model.stepHit(1);
    assertEquals(Optional.of(page.hits().getFirst()), model.currentHit());
  }

  @Test
  void wordsAreFoundInTheArticleOnShowAndForgottenAgain() {
    ArticleSummary article = articles.get(2);
    load(article.id(), "");
    String word = article.title().substring(0, 3);
    model.find(word, TOP).settled().join();
    ReaderPage found = model.pageProperty().get().orElseThrow();
    assertFalse(found.hits().isEmpty());
    assertEquals(Optional.of(found.hits().getFirst()), model.currentHit());
    model.find("", TOP).settled().join();
    assertTrue(model.pageProperty().get().orElseThrow().hits().isEmpty());
    assertEquals(-1, model.hitProperty().get());
  }

  @Test
  void wordsAreFoundFromWhereOneReadsOnAndRoundTheCorner() {
    load(articles.get(2).id(), "");
    model.find("，", TOP).settled().join();
    ReaderPage found = model.pageProperty().get().orElseThrow();
    ReaderPage.Hit third = found.hits().get(2);
    int start = third.span().start();
    model.find("，", new TextSelection.Point(third.row(), start)).settled().join();
    assertEquals(Optional.of(third), model.currentHit());
    model.find("，", new TextSelection.Point(third.row(), start + 1)).settled().join();
    assertEquals(Optional.of(found.hits().get(3)), model.currentHit());
    model.find("，", new TextSelection.Point(found.rows().size(), 0)).settled().join();
    assertEquals(Optional.of(found.hits().getFirst()), model.currentHit());
  }

  @Test
  void neighboursAreThoseOfTheIssue() {
    assertEquals(Optional.empty(), load(articles.getFirst().id(), "").previous());
    ReaderPage second = load(articles.get(1).id(), "");
    assertEquals(articles.get(0).id(), second.previous().orElseThrow().id());
    assertEquals(articles.get(2).id(), second.next().orElseThrow().id());
    assertEquals(Optional.empty(), load(articles.getLast().id(), "").next());
  }

  @Test
  void theStarIsKeptInTheArchive() {
    long id = articles.get(1).id();
    load(id, "");
    model.setFavourite(id, true);
    assertTrue(model.favouriteProperty().get());
    work.close();
    assertEquals(
        List.of(id),
        archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 10).stream()
            .map(ArticleSummary::id)
            .toList());
  }

  @Test
  void aStarTakenBackLaterIsThatOfItsArticleNotOfTheOneOnShow() {
    long id = articles.get(1).id();
    load(id, "");
    model.setFavourite(id, true).join();
    load(articles.get(2).id(), "");
    model.setFavourite(articles.get(2).id(), true).join();
    model.setFavourite(id, false).join();
    assertTrue(model.favouriteProperty().get());
    assertEquals(
        List.of(articles.get(2).id()),
        archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 10).stream()
            .map(ArticleSummary::id)
            .toList());
  }

  @Test
  void aStarTheArchiveRefusesIsTakenBackAndSaid() {
    List<Throwable> said = new ArrayList<>();
    try (Archive held = Archive.open(folder.resolve("archive"))) {
      ReaderModel reading = model(held, said::add);
      long id = articles.get(1).id();
      reading.load(id, "").settled().join();
      reading.setFavourite(id, true).join();
      assertFalse(reading.favouriteProperty().get());
      ArchiveException refused = assertInstanceOf(ArchiveException.class, said.getFirst());
      assertEquals("archive.held-by-another", refused.message().code());
    }
    assertEquals(List.of(), archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 10));
  }

  @Test
  void inAnArticleThatOnlyComesCloseTheTellingWordsAreMarked() {
    ArticleSummary article =
        articles.stream().filter(a -> a.title().contains("织密")).findFirst().orElseThrow();
    String asked = "城市基层党组织地下溶洞";
    ReaderPage page = load(article.id(), asked);
    assertTrue(page.close());
    assertFalse(page.hits().isEmpty());
    model.find(asked, TOP).settled().join();
    assertTrue(model.pageProperty().get().orElseThrow().hits().isEmpty());
  }

  @Test
  void thePlaceOneHadComeToIsRemembered() {
    long id = articles.get(1).id();
    load(id, "");
    model.savePosition(3, 0.4);
    work.close();
    assertEquals(3, archive.reading().position(id).orElseThrow().block());
    assertEquals(
        List.of(id), archive.reading().recentlyRead(5).stream().map(ArticleSummary::id).toList());
  }

  @Test
  void anArticleThatIsGoneGivesAnEmptyPage() {
    model.load(987_654, "").settled().join();
    assertEquals(Optional.empty(), model.pageProperty().get());
  }

  private ReaderPage load(long id, String query) {
    model.load(id, query).settled().join();
    return model.pageProperty().get().orElseThrow();
  }
}
