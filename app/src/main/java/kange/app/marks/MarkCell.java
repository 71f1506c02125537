package kange.app.marks;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Phrases;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tips;
import kange.model.MarkHit;
import kange.model.MarkKind;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One mark: its words with their colour, the note, the article and its tags. */
final class MarkCell extends WrappingCell<MarkHit> {
  private final Texts texts;
  private final Phrases phrases;
  private final DateTimeFormatter dates;
  private final boolean removable;
  private final Consumer<MarkHit> remove;

  /**
   * @param removable whether a button offers to remove the mark
   */
  MarkCell(Texts texts, boolean removable, Consumer<MarkHit> remove) {
    this.texts = texts;
    this.removable = removable;
    this.remove = remove;
    this.phrases = new Phrases(texts);
    this.dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().add("mark-cell");
  }

  @Override
  protected void updateItem(MarkHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      return;
    }
    VBox lines = new VBox();
    lines.getStyleClass().add("mark-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    hit.highlight().ifPresent(h -> lines.getChildren().add(label(h.text(), "mark-quote")));
    hit.highlight()
        .flatMap(h -> h.note())
        .ifPresent(note -> lines.getChildren().add(label(note, "mark-note")));
    hit.note().ifPresent(note -> lines.getChildren().add(label(note.text(), "mark-note")));
    boolean alone = lines.getChildren().isEmpty();
    Label title = label(hit.article().title(), alone ? "mark-quote" : "mark-title");
    Label place = label(phrases.place(hit.article()), Styles.TEXT_MUTED);
    lines.getChildren().addAll(title, place);
    if (hit.highlight().filter(h -> !h.attached()).isPresent()) {
      lines.getChildren().add(label(texts.get("marks.lost"), "mark-lost"));
    }
    if (!hit.tags().isEmpty()) {
      lines.getChildren().add(tags(hit));
    }
    Label when = new Label(dates.format(hit.at()));
    when.getStyleClass().add(Styles.TEXT_MUTED);
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(sign(hit), lines, when);
    if (removable) {
      row.getChildren().add(removeButton(hit));
    }
    row.getStyleClass().add("mark-row");
    row.setAlignment(Pos.TOP_LEFT);
    setGraphic(row);
  }

  private Button removeButton(MarkHit hit) {
    Button button = new Button(null, new FontIcon(Material2AL.CLOSE));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "mark-remove");
    Tips.name(button, texts.get("marks.remove"), texts, RoomKey.REMOVE);
    button.setFocusTraversable(false);
    button.setOnAction(e -> remove.accept(hit));
    return button;
  }

  private static HBox tags(MarkHit hit) {
    HBox tags = new HBox();
    tags.getStyleClass().add("mark-tags");
    for (String tag : hit.tags()) {
      Label label = new Label(tag);
      label.getStyleClass().add("tag");
      tags.getChildren().add(label);
    }
    return tags;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** A stroke in the highlight's colour, or an icon for what is not a highlight. */
  private static Node sign(MarkHit hit) {
    if (hit.highlight().isPresent()) {
      Region stroke = new Region();
      String colour = hit.highlight().get().colour().name().toLowerCase(Locale.ROOT);
      stroke.getStyleClass().addAll("mark-stroke", "spot-" + colour);
      return stroke;
    }
    FontIcon icon =
        switch (hit.kind()) {
          case FAVOURITE -> new FontIcon(Material2MZ.STAR);
          case TAGS -> new FontIcon(Material2OutlinedAL.LOCAL_OFFER);
          default -> new FontIcon(Material2OutlinedMZ.RATE_REVIEW);
        };
    icon.getStyleClass().add(hit.kind() == MarkKind.FAVOURITE ? "star" : "mark-icon");
    return icon;
  }
}
