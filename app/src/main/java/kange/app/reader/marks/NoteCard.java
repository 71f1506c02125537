package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;

/**
 * Where a note on highlighted words is written. Whoever leaves it keeps what was written; only the
 * button for it gives that up.
 */
final class NoteCard extends VBox {
  private static final int QUOTED = 24;
  private final Label quote = new Label();
  private final TextArea text = new TextArea();
  private final Runnable closed;
  private Consumer<String> keep = note -> {};
  private String before = "";

  /**
   * @param closed gives the keyboard back
   */
  NoteCard(Texts texts, Runnable closed) {
    this.closed = closed;
    setId("note-card");
    getStyleClass().addAll("reader-card", "note-card");
    setManaged(false);
    quote.getStyleClass().add(Styles.TEXT_MUTED);
    String prompt = texts.get("note.prompt", RoomKey.text(texts, RoomKey.SAVE_NOTE));
    text.setId("note-text");
    text.setWrapText(true);
    text.setPrefRowCount(4);
    text.setPromptText(prompt);
    text.setAccessibleText(prompt);
    Button save = new Button(texts.get("note.save"));
    save.setId("note-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(e -> save());
    Button cancel = new Button(texts.get("action.cancel"));
    cancel.getStyleClass().add(Styles.FLAT);
    cancel.setId("note-cancel");
    cancel.setOnAction(e -> close());
    HBox buttons = new HBox(cancel, save);
    buttons.getStyleClass().add("note-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(quote, text, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setVisible(false);
  }

  /**
   * Opens the card.
   *
   * @param words what the note is on
   * @param keep takes the note when it is another one; blank: none
   */
  void open(String words, String note, Consumer<String> keep) {
    this.keep = keep;
    int characters = words.codePointCount(0, words.length());
    quote.setText(
        characters <= QUOTED
            ? words
            : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…");
    before = note;
    text.setText(note);
    setVisible(true);
    applyCss();
    autosize();
    layout();
    text.requestFocus();
    text.end();
  }

  /** The reader goes on to something else: what was written is kept. */
  void leave() {
    if (isVisible()) {
      setVisible(false);
      String now = text.getText().strip();
      if (!now.equals(before)) {
        keep.accept(now);
      }
    }
  }

  private void key(KeyEvent e) {
    if (RoomKey.SAVE_NOTE.matches(e) || e.getCode() == KeyCode.ESCAPE) {
      save();
      e.consume();
    }
  }

  private void save() {
    leave();
    closed.run();
  }

  private void close() {
    setVisible(false);
    closed.run();
  }
}
