package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the text itself can bear a highlight or a note: of other words the window says so. */
class PassageOutsideTest extends WindowFixture {

  @ParameterizedTest
  @ValueSource(strings = {"yellow", "note"})
  void wordsOfTheHeadAreNotMarkedAndASentenceSaysWhy(String button) throws Exception {
    fillArchive();
    openWindow();
    long article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Fx.await(() -> shell().open(Place.Article.of(article)));
    Node title = hand.see(".read-title");
    Bounds words = Fx.get(title::getBoundsInLocal);
    hand.drag(
        hand.at(title, words.getMinX() + 2, words.getCenterY()),
        hand.at(title, words.getMaxX() - 2, words.getCenterY()));
    hand.click("#passage-" + button);
    Fx.until("a notice says so", () -> says("只有正文可以标记"));
    assertEquals(List.of(), shell().context().archive().marks().of(article).highlights());
  }

  private boolean says(String words) {
    return scene().getRoot().lookupAll("#notice .label").stream()
        .anyMatch(
            n -> n instanceof Label label && RobotDriver.shown(n) && label.getText().equals(words));
  }
}
