package kange.app.reader;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.ReaderPage;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.RoomKey;

/**
 * The keys of the room, wherever in it the keyboard is.
 *
 * @param hideCards takes away what a button called up; whether there was anything
 */
record ReaderKeys(
    ReaderModel model,
    Navigator navigator,
    BooleanSupplier hideCards,
    Runnable source,
    Runnable star) {

  void pressed(KeyEvent e) {
    Optional<ReaderPage> page = model.pageProperty().get();
    if (e.getCode() == KeyCode.ESCAPE) {
      if (!hideCards.getAsBoolean()) {
        return;
      }
    } else if (RoomKey.NEXT_HIT.matches(e)) {
      model.stepHit(1);
    } else if (RoomKey.PREVIOUS_HIT.matches(e)) {
      model.stepHit(-1);
    } else if (RoomKey.SOURCE.matches(e)) {
      source.run();
    } else if (RoomKey.STAR.matches(e)) {
      star.run();
    } else if (RoomKey.NEXT_ARTICLE.matches(e)) {
      page.flatMap(ReaderPage::next).ifPresent(a -> goTo(a.id()));
    } else if (RoomKey.PREVIOUS_ARTICLE.matches(e)) {
      page.flatMap(ReaderPage::previous).ifPresent(a -> goTo(a.id()));
    } else {
      return;
    }
    e.consume();
  }

  private void goTo(long article) {
    navigator.open(Place.Article.of(article));
  }
}
