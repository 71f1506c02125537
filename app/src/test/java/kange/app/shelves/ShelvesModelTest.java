package kange.app.shelves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import kange.app.home.HomePage;
import kange.app.settings.AskedSearch;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShelvesModelTest extends ShelvedFixture {
  private static final int OF_ONE = Shelved.YEARS * 4;
  private static final int ALL = OF_ONE + Shelved.YEARS;

  private ShelvesModel model;

  @BeforeEach
  void open() throws Exception {
    model = ui.get(() -> new ShelvesModel(archive, ui.work(), ShelvedFixture::fail));
    ui.await(() -> model.load(Optional.empty()));
  }

  @Test
  void allJournalsStandTogetherNewestFirst() throws Exception {
    ShelvesModel.Shelf shelf = shelf();
    assertEquals(ALL, shelf.issues().size());
    assertEquals(archive.catalogue().articleCount(ArticleFilter.ALL), shelf.articles());
    assertEquals(Optional.of(2019), shelf.years().getFirst().year());
    assertEquals("2019年第4期", ui.get(() -> shelf.issues().get(0).numberLabel()));
    assertEquals(List.of("", Shelved.RIVER, Shelved.HILLS), journals());
    assertEquals(0, model.chosenRow());
  }

  @Test
  void oneJournalStandsAloneAndItsFarIssuesArrive() throws Exception {
    ui.await(() -> model.load(Optional.of(Shelved.HILLS)));
    ShelvesModel.Shelf shelf = shelf();
    assertEquals(OF_ONE, shelf.issues().size());
    assertEquals(2, model.chosenRow());
    for (int i = 0; i < 500 && ui.get(() -> shelf.issues().get(OF_ONE - 1)) == null; i++) {
      Thread.sleep(10);
    }
    IssueSummary last = ui.get(() -> shelf.issues().get(OF_ONE - 1));
    assertEquals("远山机关 1990年第1期", last.label());
  }

  @Test
  void theShelfCanBeginAtItsOldEnd() throws Exception {
    ui.await(() -> model.load(Optional.of(Shelved.HILLS)));
    ui.get(
        () -> {
          model.orderProperty().set(DateOrder.OLDEST);
          return true;
        });
    for (int i = 0; i < 500 && !shelf().years().getFirst().year().equals(Optional.of(1990)); i++) {
      Thread.sleep(10);
    }
    ShelvesModel.Shelf now = shelf();
    assertEquals("远山机关 1990年第1期", ui.get(() -> now.issues().get(0).label()));
  }

  @Test
  void journalsAreFoundByCharactersPinyinAndInitials() throws Exception {
    for (String typed : List.of("远山", "Yuan shan", "ysjg")) {
      ui.await(() -> model.filter(typed));
      assertEquals(List.of(Shelved.HILLS), journals(), typed);
      assertEquals(-1, model.chosenRow());
    }
    ui.await(() -> model.filter("没有"));
    assertEquals(List.of(), journals());
    ui.await(() -> model.filter(" "));
    assertEquals(3, journals().size());
  }

  @Test
  void whoComesBackToAShelfFindsItAsItWas() throws Exception {
    ShelvesModel.Shelf before = shelf();
    ui.await(() -> model.load(Optional.empty()));
    assertSame(before, shelf());
    ui.await(() -> model.load(Optional.of("没有这份刊物")));
    assertSame(before, shelf());
  }

  @Test
  void theHomePageTellsTheHoldingsTheNewestIssuesAndTheLastSearches() {
    List<AskedSearch> asked =
        List.of(new AskedSearch("茶叶", SearchFilter.NONE, SearchOrder.RELEVANCE));
    HomePage page = HomePage.of(archive, asked, archive.folder().resolve("safety"));
    assertEquals(2, page.journals().size());
    assertEquals(ALL, page.issues());
    assertEquals(archive.catalogue().articleCount(ArticleFilter.ALL), page.articles());
    assertEquals("2019年第4期", page.newest().getFirst().numberLabel());
    assertEquals(asked, page.searches());
  }

  private ShelvesModel.Shelf shelf() throws Exception {
    return ui.get(() -> model.shelfProperty().get());
  }

  private List<String> journals() throws Exception {
    return ui.get(
        () -> model.journals().stream().map(j -> j.map(JournalSummary::name).orElse("")).toList());
  }
}
