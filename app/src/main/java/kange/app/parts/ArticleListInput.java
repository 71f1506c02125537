package kange.app.parts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.app.shell.RoomKey;

/**
 * A list whose rows are articles: Enter or a click opens one, the space bar picks it, Ctrl+A picks
 * all.
 */
public final class ArticleListInput<T> {
  private final ListView<T> list;
  private final Function<T, Optional<Long>> article;
  private final ArticleSelection selection;
  private final Runnable all;
  private final LongConsumer open;

  private ArticleListInput(
      ListView<T> list,
      Function<T, Optional<Long>> article,
      ArticleSelection selection,
      Runnable all,
      LongConsumer open) {
    this.list = list;
    this.article = article;
    this.selection = selection;
    this.all = all;
    this.open = open;
  }

  /**
   * Listens to a list from now on.
   *
   * @param article of a row; empty where a row is none
   * @param all picks every article there is, also those not in the list yet
   */
  public static <T> void on(
      ListView<T> list,
      Function<T, Optional<Long>> article,
      ArticleSelection selection,
      Runnable all,
      LongConsumer open) {
    ArticleListInput<T> rows = new ArticleListInput<>(list, article, selection, all, open);
    list.addEventHandler(KeyEvent.KEY_PRESSED, rows::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, rows::clicked);
  }

  private Optional<Long> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(article);
  }

  private void pressed(KeyEvent e) {
    if (RoomKey.SELECT_ALL.matches(e)) {
      all.run();
      e.consume();
    } else if (RoomKey.OPEN.matches(e)) {
      chosen().ifPresent(id -> open(e, id));
    } else if (RoomKey.PICK.matches(e)) {
      chosen().ifPresent(id -> pick(e, id));
    }
  }

  private void open(KeyEvent e, long id) {
    open.accept(id);
    e.consume();
  }

  private void pick(KeyEvent e, long id) {
    selection.set(id, !selection.contains(id));
    e.consume();
  }

  /** What was pressed is chosen before the button is let go. */
  private void clicked(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY
        && e.isStillSincePress()
        && Cells.rowUnder(e).isPresent()) {
      chosen().ifPresent(open::accept);
    }
  }
}
