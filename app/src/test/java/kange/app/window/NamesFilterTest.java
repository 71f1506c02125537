package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.Test;

/** Whoever an index shows alone is the one whose articles stand beside it. */
class NamesFilterTest extends WindowFixture {

  @Test
  void whoTypesAnAuthorSeesTheirArticles() throws Exception {
    fillArchive();
    openWindow();
    List<String> names = persons();
    Fx.await(() -> shell().open(Place.Authors.all()));
    typeIntoFilter(names.getLast());
    assertArticlesAreOf(names.getLast());
    assertEquals(Optional.of(names.getLast()), waitFor(Place.Authors.class).author());
  }

  @Test
  void whoTypesAColumnSeesItsArticles() throws Exception {
    fillArchive();
    openWindow();
    List<ColumnSummary> columns = shell().context().archive().catalogue().columns();
    String last = columns.getLast().name();
    Fx.await(() -> shell().open(new Place.Columns(Optional.of(columns.getFirst().name()))));
    typeIntoFilter(last);
    Fx.until("the head names the column", () -> head().equals(last));
    for (ArticleSummary article : listed()) {
      assertEquals(Optional.of(last), article.column());
    }
  }

  @Test
  void anAuthorAskedForFromElsewhereIsInTheListWhateverItsFilterSays() throws Exception {
    fillArchive();
    openWindow();
    List<String> names = persons();
    Fx.await(() -> shell().open(Place.Authors.all()));
    typeIntoFilter(names.getLast());
    assertArticlesAreOf(names.getLast());
    Fx.await(() -> shell().open(new Place.Home()));
    Fx.await(() -> shell().open(new Place.Authors(Optional.of(names.getFirst()))));
    assertArticlesAreOf(names.getFirst());
    assertEquals("", Fx.get(() -> ((TextField) scene().lookup(".side-filter")).getText()));
    ListView<?> list = (ListView<?>) hand.see("#authors");
    Fx.until(
        "the list has them chosen",
        () ->
            String.valueOf(list.getSelectionModel().getSelectedItem()).contains(names.getFirst()));
  }

  @Test
  void whereNoNameIsLikeThatTheKeyboardStaysInTheFilter() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Authors.all()));
    typeIntoFilter("zzzz");
    ListView<?> list = (ListView<?>) hand.see("#authors");
    Fx.until("nobody is called that", () -> list.getItems().isEmpty());
    hand.press(KeyCode.DOWN);
    assertEquals(
        scene().lookup(".side-filter"), Fx.get(() -> scene().getFocusOwner()), "one can type on");
  }

  private void typeIntoFilter(String text) throws Exception {
    hand.click(".side-filter");
    hand.type(text);
  }

  private void assertArticlesAreOf(String author) throws Exception {
    Fx.until("the head names " + author, () -> head().equals(author));
    for (ArticleSummary article : listed()) {
      assertEquals(true, article.authors().stream().anyMatch(a -> a.name().equals(author)));
    }
  }

  private String head() {
    return scene().lookup(".wide-pane .title-2") instanceof Label label ? label.getText() : "";
  }

  private List<ArticleSummary> listed() throws Exception {
    return Fx.get(
        () ->
            ((ListView<?>) scene().lookup(".wide-pane .articles"))
                .getItems().stream().map(ArticleSummary.class::cast).toList());
  }

  private List<String> persons() {
    return shell().context().archive().catalogue().authors().stream()
        .filter(a -> a.kind() == ContributorKind.PERSON)
        .map(AuthorSummary::name)
        .sorted()
        .toList();
  }
}
