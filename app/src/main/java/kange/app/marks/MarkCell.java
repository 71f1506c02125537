package kange.app.marks;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.marks.ArticleNote;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One mark: its words with their colour, the note, the article and its tags. */
final class MarkCell extends WrappingCell<MarkHit> {
  private final Texts texts;
  private final ArticlePhrases phrases;
  private final DateTimeFormatter dates;
  private final Region stroke = new Region();
  private final FontIcon icon = new FontIcon(Material2OutlinedMZ.RATE_REVIEW);
  private final Label quote = label("mark-quote");
  private final Label note = label("mark-note");
  private final Label title = label("mark-title");
  private final Label place = label(Styles.TEXT_MUTED);
  private final Label lost = label("mark-lost");
  private final FlowPane tags = new FlowPane();
  private final Label when = new Label();
  private final HBox row = new HBox();
  private final Predicate<MarkHit> changeable;
  private final Optional<Button> remover;

  /**
   * @param changeable whether a mark is the reader's to take away
   * @param remove offered as a button; empty where nothing can be taken away
   */
  MarkCell(Texts texts, Predicate<MarkHit> changeable, Optional<Consumer<MarkHit>> remove) {
    this.texts = texts;
    this.changeable = changeable;
    this.phrases = new ArticlePhrases(texts);
    this.dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().add("mark-cell");
    lost.setText(texts.get("marks.lost"));
    tags.getStyleClass().add("mark-tags");
    VBox lines = new VBox(quote, note, title, place, lost, tags);
    lines.getStyleClass().add("mark-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    when.getStyleClass().add(Styles.TEXT_MUTED);
    when.setMinWidth(Region.USE_PREF_SIZE);
    StackPane sign = new StackPane(stroke, icon);
    sign.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("mark-row");
    row.setAlignment(Pos.TOP_LEFT);
    row.getChildren().addAll(sign, lines, when);
    remover = remove.map(this::removeButton);
    remover.ifPresent(row.getChildren()::add);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button removeButton(Consumer<MarkHit> remove) {
    Button button = new Button(null, new FontIcon(Material2AL.CLOSE));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "mark-remove");
    Tooltips.name(button, texts.get("marks.remove"), texts, RoomKey.REMOVE);
    button.setFocusTraversable(false);
    button.setOnAction(e -> remove.accept(getItem()));
    return button;
  }

  @Override
  protected void updateItem(MarkHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      return;
    }
    Optional<String> words = hit.highlight().map(Highlight::text);
    Optional<String> noted =
        hit.highlight().flatMap(Highlight::note).or(() -> hit.note().map(ArticleNote::text));
    String article = hit.article().title();
    boolean alone = words.isEmpty() && noted.isEmpty();
    fill(quote, alone ? Optional.of(article) : words);
    fill(note, noted);
    fill(title, alone ? Optional.empty() : Optional.of(article));
    place.setText(phrases.place(hit.article()));
    show(lost, hit.highlight().filter(h -> !h.attached()).isPresent());
    fillTags(hit.tags());
    when.setText(dates.format(hit.at()));
    sign(hit);
    remover.ifPresent(button -> button.setVisible(changeable.test(hit)));
    setGraphic(row);
  }

  private static void fill(Label label, Optional<String> text) {
    label.setText(text.orElse(""));
    show(label, text.isPresent());
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private void fillTags(List<String> names) {
    List<String> now = tags.getChildren().stream().map(n -> ((Label) n).getText()).toList();
    if (!now.equals(names)) {
      tags.getChildren().setAll(names.stream().map(MarkCell::tag).toList());
    }
    show(tags, !names.isEmpty());
  }

  private static Label tag(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("tag");
    return label;
  }

  /** A stroke in the highlight's colour, or an icon for what is not a highlight. */
  private void sign(MarkHit hit) {
    show(stroke, hit.highlight().isPresent());
    show(icon, hit.highlight().isEmpty());
    if (hit.highlight().isPresent()) {
      stroke.getStyleClass().setAll("mark-stroke", spot(hit.highlight().get().colour()));
      return;
    }
    icon.setIconCode(
        switch (hit.kind()) {
          case FAVOURITE -> Material2MZ.STAR;
          case TAGS -> Material2OutlinedAL.LOCAL_OFFER;
          default -> Material2OutlinedMZ.RATE_REVIEW;
        });
    icon.getStyleClass().removeAll("star", "mark-icon");
    icon.getStyleClass().add(hit.kind() == MarkKind.FAVOURITE ? "star" : "mark-icon");
  }

  private static String spot(HighlightColour colour) {
    return "spot-" + colour.name().toLowerCase(Locale.ROOT);
  }
}
