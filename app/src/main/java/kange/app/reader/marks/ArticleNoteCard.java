package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ReadOnly;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;

/**
 * Where a note on the article as a whole is written. It is kept as it is typed; when the card
 * closes, what it was before can be had back.
 */
public final class ArticleNoteCard extends VBox {
  private final TextArea area = new TextArea();
  private final ArticleNoteModel model;
  private final UndoOffer undo;
  private final Texts texts;
  private long article;
  private String before = "";

  public ArticleNoteCard(ArticleNoteModel model, UndoOffer undo, ReadOnly readOnly, Texts texts) {
    this.model = model;
    this.undo = undo;
    this.texts = texts;
    setId("article-note");
    getStyleClass().addAll("reader-card", "article-note");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label head = new Label(texts.get("article.note.head"));
    head.getStyleClass().add(Styles.TEXT_MUTED);
    head.setLabelFor(area);
    area.setId("article-note-text");
    area.setWrapText(true);
    area.setPrefRowCount(7);
    area.setPromptText(texts.get("article.note.prompt"));
    area.setAccessibleText(texts.get("article.note.head"));
    area.setEditable(!readOnly.on());
    Label kept = new Label(readOnly.reason().orElse(texts.get("article.note.kept")));
    kept.setWrapText(true);
    kept.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Label office = new Label();
    office.setId("article-note-office");
    office.setWrapText(true);
    office
        .textProperty()
        .bind(
            model
                .officeProperty()
                .map(note -> note.isEmpty() ? "" : texts.get("article.note.office", note)));
    office.visibleProperty().bind(office.textProperty().isNotEmpty());
    office.managedProperty().bind(office.visibleProperty());
    getChildren().addAll(head, office, area, kept);
    TypedText.listen(area, this::typed);
    model.textProperty().subscribe(this::loaded);
    setVisible(false);
    setManaged(false);
  }

  public void show(boolean on) {
    if (on == isVisible()) {
      return;
    }
    if (on) {
      article = model.article();
      before = model.textProperty().get();
    }
    setVisible(on);
    setManaged(on);
    if (on) {
      area.setText(before);
      focusText();
    } else {
      closed();
    }
  }

  /** Puts the keyboard behind what is written. */
  public void focusText() {
    area.requestFocus();
    area.end();
  }

  private void typed(String now) {
    if (isVisible() && article == model.article() && !now.equals(model.textProperty().get())) {
      model.write(now);
    }
  }

  /** The note came from the archive, or from a change that was taken back. */
  private void loaded(String note) {
    if (isVisible() && article == model.article() && !note.equals(area.getText())) {
      before = note;
      area.setText(note);
    }
  }

  private void closed() {
    String now = model.textProperty().get().strip();
    String was = before;
    long of = article;
    model.save();
    if (!now.equals(was.strip())) {
      undo.offer(
          texts.get(now.isEmpty() ? "article.note.removed" : "article.note.saved"),
          () -> model.write(of, was).settled());
    }
  }
}
