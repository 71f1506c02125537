package kange.app.marks;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Blank;
import kange.app.parts.Cells;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.model.Highlight;
import kange.model.HighlightColour;
import kange.model.MarkHit;
import kange.model.MarkKind;
import kange.model.Tag;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Everything marked in the archive, to search, to narrow down and to go to. */
public final class MarksRoom implements Room {
  private static final String SHEET =
      Objects.requireNonNull(MarksRoom.class.getResource("marks.css")).toExternalForm();
  private final VBox view = new VBox();
  private final ListView<MarkHit> list = new ListView<>();
  private final FlowPane tags = new FlowPane();
  private final RoomContext context;
  private final MarksModel model;
  private final Texts texts;

  public MarksRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(MarksRoom.class);
    model = new MarksModel(context.archive(), context.work(), e -> context.notices().error(e));
    Label title = new Label(texts.get("rail.marks"));
    title.getStyleClass().add(Styles.TITLE_2);
    Label amount = new Label();
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    TextField words = new TextField();
    words.setId("marks-search");
    words.setPromptText(texts.get("marks.search"));
    words.setAccessibleText(texts.get("marks.search"));
    TypedText.listen(words, model::search);
    HBox narrow = new HBox(words, kinds());
    narrow.getStyleClass().add("marks-narrow");
    narrow.setAlignment(Pos.CENTER_LEFT);
    tags.getStyleClass().add("marks-tags");
    VBox head = new VBox(title, amount, narrow, tags);
    head.getStyleClass().addAll("room-head", "marks-head");
    list.setId("marks");
    list.setAccessibleText(texts.get("rail.marks"));
    list.getStyleClass().addAll("plain-list", "marks-list");
    list.setCellFactory(shown -> new MarkCell(texts));
    list.setPlaceholder(
        new Blank(
            Material2OutlinedMZ.RATE_REVIEW,
            texts.get("marks.empty"),
            texts.get("marks.empty.text")));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    model
        .shownProperty()
        .subscribe(
            shown -> {
              list.getItems().setAll(shown.page().hits());
              amount.setText(texts.get("marks.count", shown.page().total()));
              showTags(shown.tags());
            });
    view.getStyleClass().addAll("room", "marks-room");
    view.getStylesheets().add(SHEET);
    view.getChildren().addAll(head, list);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model.load().settled();
  }

  @Override
  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private HBox kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("marks-kinds");
    box.setAlignment(Pos.CENTER_LEFT);
    ToggleButton all = toggle("marks.all", group, () -> model.ofKind(Optional.empty()));
    all.setSelected(true);
    box.getChildren().add(all);
    for (MarkKind kind : MarkKind.values()) {
      box.getChildren().add(toggle("marks." + kind, group, () -> model.ofKind(Optional.of(kind))));
    }
    for (HighlightColour colour : HighlightColour.values()) {
      ToggleButton dot =
          toggle("marks." + colour, group, () -> model.ofColour(Optional.of(colour)));
      Region spot = new Region();
      spot.getStyleClass().addAll("spot", "spot-" + colour.name().toLowerCase(Locale.ROOT));
      dot.setAccessibleText(dot.getText());
      dot.setTooltip(new Tooltip(dot.getText()));
      dot.setText(null);
      dot.setGraphic(spot);
      dot.getStyleClass().add("dot-choice");
      box.getChildren().add(dot);
    }
    return box;
  }

  private ToggleButton toggle(String key, ToggleGroup group, Runnable chosen) {
    ToggleButton button = new ToggleButton(texts.get(key));
    button.setId(key.replace('.', '-'));
    button.setToggleGroup(group);
    button.getStyleClass().add("marks-choice");
    button.setOnAction(
        e -> {
          button.setSelected(true);
          chosen.run();
        });
    return button;
  }

  private void showTags(List<Tag> all) {
    tags.getChildren().clear();
    Optional<String> chosen = model.queryProperty().get().tag();
    for (Tag tag : all) {
      ToggleButton button = new ToggleButton(texts.get("marks.tag", tag.name(), tag.count()));
      button.getStyleClass().addAll("marks-choice", "tag-choice");
      button.setSelected(chosen.equals(Optional.of(tag.name())));
      button.setOnAction(
          e -> model.ofTag(button.isSelected() ? Optional.of(tag.name()) : Optional.empty()));
      tags.getChildren().add(button);
    }
    tags.setVisible(!all.isEmpty());
    tags.setManaged(!all.isEmpty());
  }

  private void clicked(MouseEvent e) {
    if (Cells.rowUnder(e).isPresent() && e.isStillSincePress()) {
      go(list.getSelectionModel().getSelectedItem());
    }
  }

  private void pressed(KeyEvent e) {
    if (RoomKey.OPEN.matches(e) && !list.getSelectionModel().isEmpty()) {
      go(list.getSelectionModel().getSelectedItem());
      e.consume();
    }
  }

  private void go(MarkHit hit) {
    long article = hit.article().id();
    Place.Article plain =
        hit.kind() == MarkKind.NOTE ? Place.Article.withNote(article) : Place.Article.of(article);
    context
        .navigator()
        .open(
            hit.highlight()
                .flatMap(Highlight::place)
                .map(words -> Place.Article.at(article, words))
                .orElse(plain));
  }
}
