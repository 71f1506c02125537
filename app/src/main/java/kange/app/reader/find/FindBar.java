package kange.app.reader.find;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.ReaderPage;
import kange.app.reader.page.TextSelection;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.app.shell.TypedText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Finds words in the article on show, as a browser's find bar does, and steps from hit to hit: a
 * slim row of its own above the page, so that it neither crushes the tools nor covers what is
 * found.
 */
public final class FindBar extends HBox {
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private final ReaderModel model;
  private final Supplier<TextSelection.Point> from;
  private final Texts texts;
  private final Runnable backToPage;
  private boolean showing;

  /**
   * @param from where in the page the reader is
   * @param backToPage gives the keyboard back to the page
   */
  public FindBar(
      ReaderModel model, Supplier<TextSelection.Point> from, Texts texts, Runnable backToPage) {
    this.model = model;
    this.from = from;
    this.texts = texts;
    this.backToPage = backToPage;
    setId("find-bar");
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_RIGHT);
    field.setId("find-field");
    field.setPromptText(texts.get("reader.find"));
    field.setAccessibleText(texts.get("reader.find"));
    TypedText.listen(field, this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.setId("hit-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    previous = step("hit-previous", "reader.hit.previous", Material2AL.KEYBOARD_ARROW_UP, -1);
    next = step("hit-next", "reader.hit.next", Material2AL.KEYBOARD_ARROW_DOWN, 1);
    Button close = new Button(null, new FontIcon(Material2AL.CLOSE));
    close.setId("find-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(close, texts.get("reader.find.close"), "Esc", texts);
    close.setOnAction(e -> close());
    getChildren().addAll(field, count, previous, next, close);
    model.pageProperty().subscribe(page -> show(page.map(ReaderPage::query).orElse("")));
    model.hitProperty().subscribe(at -> showCount());
    show(false);
  }

  /**
   * Opens the bar, its words selected.
   *
   * @param words to find at once; empty: those it held
   */
  public void open(String words) {
    show(true);
    field.requestFocus();
    if (!words.isBlank()) {
      field.setText(words);
    }
    field.selectAll();
  }

  private void show(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  private void show(String query) {
    if (!field.isFocused()) {
      showing = true;
      field.setText(query);
      showing = false;
      show(!query.isBlank());
    }
    showCount();
  }

  private void showCount() {
    int hits = model.pageProperty().get().map(p -> p.hits().size()).orElse(0);
    boolean asked = model.pageProperty().get().filter(p -> !p.query().isBlank()).isPresent();
    count.setVisible(asked);
    count.setManaged(asked);
    boolean close = model.pageProperty().get().filter(ReaderPage::close).isPresent();
    String found = close ? "reader.hit.close" : "reader.hit.count";
    count.setText(
        hits == 0
            ? texts.get("reader.hit.none")
            : texts.get(found, model.hitProperty().get() + 1, hits));
    previous.setDisable(hits == 0);
    next.setDisable(hits == 0);
  }

  private void typed(String words) {
    if (!showing) {
      model.find(words, from.get());
    }
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      model.stepHit(e.isShiftDown() ? -1 : 1);
    } else if (e.getCode() == KeyCode.ESCAPE) {
      close();
    } else {
      return;
    }
    e.consume();
  }

  private void close() {
    backToPage.run();
    show(false);
    model.find("", from.get());
  }

  private Button step(String id, String key, Ikon icon, int steps) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(
        button, texts.get(key), texts, steps > 0 ? RoomKey.NEXT_HIT : RoomKey.PREVIOUS_HIT);
    button.setOnAction(e -> model.stepHit(steps));
    return button;
  }
}
