package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.Template;
import org.junit.jupiter.api.Test;

/** Before anything is written one sees the pages as they will be. */
class ExportPreviewTest extends WindowFixture {
  private static final int ARTICLES = 4;

  @Test
  void thePagesAreSeenAndFollowEachChoice() throws Exception {
    fillArchive();
    openWindow();
    List<Long> ids =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, ARTICLES).stream()
            .map(ArticleSummary::id)
            .toList();
    Fx.await(() -> shell().open(new Place.Export(ids, "选登")));
    hand.click("#export-preview-show");
    Fx.until("the pages are laid out", () -> pages() > ARTICLES);
    Fx.until("a page is drawn", this::drawn);
    int asBook = pages();
    Fx.run(() -> template().setValue(Template.MAGAZINE));
    Fx.until("articles share pages", () -> pages() > 0 && pages() < asBook);
    Fx.run(() -> template().setValue(Template.BOOK));
    Fx.until("they have pages of their own again", () -> pages() == asBook);
    Fx.run(() -> ((RadioButton) scene().lookup("#format-txt")).setSelected(true));
    Fx.until(
        "a format without pages shows the list", () -> scene().lookup("#export-list").isVisible());
    assertFalse(scene().lookup("#export-preview").isVisible());
    assertEquals(ARTICLES, ((ListView<?>) hand.see("#export-list")).getItems().size());
  }

  @Test
  void whatWouldBeNoticedLeadsToItsPlace() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary unsigned =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 100).stream()
            .filter(article -> article.authors().isEmpty() && article.doubts() == 0)
            .findFirst()
            .orElseThrow();
    Fx.await(() -> shell().open(new Place.Export(List.of(unsigned.id()), "选登")));
    Fx.until("it is said", () -> scene().lookup("#export-finding-NO_AUTHOR") != null);
    assertTrue(scene().lookup("#export-findings").isVisible());
    TitledPane line = (TitledPane) scene().lookup("#export-finding-NO_AUTHOR");
    assertEquals("1 篇没有作者", line.getText());
    Fx.run(() -> line.setExpanded(true));
    Fx.pulse();
    Fx.run(() -> ((Hyperlink) line.getContent().lookup(".hyperlink")).fire());
    assertEquals(unsigned.id(), waitFor(Place.Article.class).id());
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<Template> template() {
    return (ChoiceBox<Template>) scene().lookup("#export-template");
  }

  private int pages() {
    return ((ListView<?>) scene().lookup("#export-preview")).getItems().size();
  }

  private boolean drawn() {
    return scene().getRoot().lookupAll("#export-preview .image-view").stream()
        .anyMatch(view -> ((ImageView) view).getImage() != null);
  }
}
