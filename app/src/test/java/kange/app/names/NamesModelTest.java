package kange.app.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.app.shelves.Shelved;
import kange.app.shelves.ShelvedFixture;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamesModelTest extends ShelvedFixture {
  private NamesModel model;

  @BeforeEach
  void open() throws Exception {
    model =
        ui.get(
            () ->
                new NamesModel(
                    archive,
                    ui.work(),
                    List.of(NameKind.PERSON, NameKind.ORGANIZATION),
                    ShelvedFixture::fail));
    ui.await(() -> model.loadNames(Optional.empty()));
  }

  @Test
  void lettersStandAboveTheirNamesAndTheFirstNameIsLookedAt() throws Exception {
    NameRows rows = ui.get(() -> model.rowsProperty().get());
    assertEquals(Shelved.YEARS * 4, model.count(NameKind.PERSON));
    assertEquals(0, model.count(NameKind.ORGANIZATION));
    assertEquals("C", ui.get(() -> rows.get(0).text()));
    assertEquals(ui.get(() -> rows.get(1).text()), chosen());
    assertEquals(OptionalInt.of(1), model.chosenRow());
    int zhang = ui.get(() -> rows.rowOf("Z")).orElseThrow();
    assertEquals("Z", ui.get(() -> rows.get(zhang).text()));
    assertFalse(rows.rowOf("B").isPresent());
  }

  @Test
  void aPersonFarDownIsFoundAndTheirPageArrives() throws Exception {
    String last = Shelved.author(2007, 1);
    ui.await(() -> model.loadNames(Optional.of(last)));
    assertEquals(last, chosen());
    int row = model.chosenRow().orElseThrow();
    NameRows rows = ui.get(() -> model.rowsProperty().get());
    for (int i = 0; i < 500 && ui.get(() -> rows.get(row)) == null; i++) {
      Thread.sleep(10);
    }
    assertEquals(last, ui.get(() -> rows.get(row).text()));
    ui.await(model::loadArticles);
    assertEquals(
        ui.get(() -> model.chosenProperty().get().orElseThrow().articles()),
        ui.get(() -> model.articles().articlesProperty().get().size()));
  }

  @Test
  void whatIsTypedNarrowsByCharactersPinyinAndInitials() throws Exception {
    for (String typed : List.of("张", "zhang", "zwm")) {
      ui.await(() -> model.filter(typed));
      NameRows rows = ui.get(() -> model.rowsProperty().get());
      assertTrue(ui.get(() -> rows.stream().anyMatch(r -> r.text().equals("张伟明"))), typed);
      assertFalse(rows.lettered(), "so few need no letters");
    }
    String looked = chosen();
    ui.await(() -> model.filter("没有这个人"));
    assertEquals(0, ui.get(() -> model.rowsProperty().get().size()));
    assertEquals(OptionalInt.empty(), model.chosenRow());
    ui.await(() -> model.filter(""));
    assertEquals(looked, chosen());
    assertTrue(model.chosenRow().isPresent(), "the one looked at is there again");
  }

  @Test
  void aFilterThatLeavesOutWhoIsLookedAtLooksAtTheFirstItLists() throws Exception {
    ui.await(model::loadArticles);
    ui.await(() -> model.filter("张伟明"));
    assertEquals("张伟明", chosen());
    assertEquals(OptionalInt.of(0), model.chosenRow());
    ui.await(model::loadArticles);
    assertListedAreArticlesOf("张伟明");
  }

  @Test
  void whoTypesWhileANameIsLoadingSeesTheArticlesOfTheNameShown() throws Exception {
    String last = Shelved.author(2007, 1);
    ui.await(
        () -> {
          model.loadNames(Optional.of(last));
          return model.filter(last);
        });
    assertEquals(last, chosen());
    ui.await(
        () -> {
          model.loadNames(Optional.of(Shelved.author(1992, 2)));
          return model.filter(last);
        });
    assertEquals(last, chosen(), "the list shows nobody else");
    ui.await(model::loadArticles);
    assertListedAreArticlesOf(last);
  }

  @Test
  void aNameTheFilterLeavesOutIsShownAllTheSameWhenAskedFor() throws Exception {
    ui.await(() -> model.filter("张伟明"));
    ui.await(() -> model.loadNames(Optional.of(Shelved.author(2007, 1))));
    assertEquals(Shelved.author(2007, 1), chosen());
    assertEquals("", ui.get(model::typed));
    assertTrue(model.chosenRow().isPresent());
  }

  @Test
  void untilTheArticlesOfAnotherHaveComeTheOldOnesKeepTheirName() throws Exception {
    ui.await(model::loadArticles);
    String first = chosen();
    ui.await(() -> model.loadNames(Optional.of(Shelved.author(2007, 1))));
    assertListedAreArticlesOf(first);
    ui.await(model::loadArticles);
    assertListedAreArticlesOf(Shelved.author(2007, 1));
  }

  private void assertListedAreArticlesOf(String name) throws Exception {
    assertEquals(
        name, ui.get(() -> model.listedProperty().get().map(IndexedName::name).orElse("")));
    List<ArticleSummary> listed =
        ui.get(() -> List.copyOf(model.articles().articlesProperty().get()));
    assertFalse(listed.isEmpty());
    for (ArticleSummary article : listed) {
      assertTrue(article.authors().stream().anyMatch(a -> a.name().equals(name)), article::title);
    }
  }

  @Test
  void sortedByArticlesTheIndexHasNoLetters() throws Exception {
    ui.get(
        () -> {
          model.orderProperty().set(NameOrder.ARTICLES);
          return true;
        });
    for (int i = 0; i < 500 && ui.get(() -> model.rowsProperty().get().lettered()); i++) {
      Thread.sleep(10);
    }
    NameRows rows = ui.get(() -> model.rowsProperty().get());
    assertEquals(Shelved.YEARS * 4, rows.size());
    assertFalse(rows.lettered());
  }

  @Test
  void whoComesBackToAnIndexFindsItAsItWas() throws Exception {
    NameRows before = ui.get(() -> model.rowsProperty().get());
    ui.await(() -> model.loadNames(Optional.of(Shelved.author(1992, 2))));
    assertSame(before, ui.get(() -> model.rowsProperty().get()));
  }

  private String chosen() throws Exception {
    return ui.get(() -> model.chosenProperty().get().map(IndexedName::name).orElse(""));
  }
}
