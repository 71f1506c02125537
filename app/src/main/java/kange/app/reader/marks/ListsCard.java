package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.marks.ReadingList;

/** The reading lists, to put the article on show on or to take it off, without leaving it. */
public final class ListsCard extends VBox {
  private final VBox boxes = new VBox();
  private final ScrollPane pane = new ScrollPane(boxes);
  private final TextField fresh = new TextField();
  private final ArticleListsModel model;
  private final UndoOffer undo;
  private final Texts texts;

  public ListsCard(ArticleListsModel model, RoomContext context, UndoOffer undo, Texts texts) {
    this.model = model;
    this.undo = undo;
    this.texts = texts;
    setId("lists-card");
    getStyleClass().addAll("reader-card", "lists-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label head = new Label(texts.get("lists.card.head"));
    head.getStyleClass().add(Styles.TEXT_MUTED);
    boxes.getStyleClass().add("lists-boxes");
    pane.setFitToWidth(true);
    pane.getStyleClass().add("lists-pane");
    fresh.setId("lists-card-new");
    fresh.setPromptText(texts.get("lists.card.new"));
    fresh.setAccessibleText(texts.get("lists.card.new"));
    fresh.setOnAction(e -> create());
    Hyperlink all = new Hyperlink(texts.get("lists.card.all"));
    all.setId("lists-card-all");
    all.setOnAction(e -> context.navigator().open(Place.Lists.all()));
    getChildren().addAll(head, pane, fresh, all);
    model.shownProperty().subscribe(this::show);
    show(false);
  }

  public void show(boolean on) {
    setVisible(on);
    setManaged(on);
    if (on) {
      (boxes.getChildren().isEmpty() ? fresh : boxes.getChildren().getFirst()).requestFocus();
    }
  }

  private void show(ArticleListsModel.Shown shown) {
    boolean same =
        shown.all().stream()
            .map(ReadingList::id)
            .toList()
            .equals(boxes.getChildren().stream().map(n -> n.getUserData()).toList());
    if (!same) {
      boxes.getChildren().setAll(shown.all().stream().map(this::box).toList());
    }
    for (int i = 0; i < shown.all().size(); i++) {
      CheckBox box = (CheckBox) boxes.getChildren().get(i);
      box.setText(shown.all().get(i).name());
      box.setSelected(shown.on().contains(shown.all().get(i).id()));
    }
    pane.setVisible(!shown.all().isEmpty());
    pane.setManaged(!shown.all().isEmpty());
  }

  private CheckBox box(ReadingList list) {
    CheckBox box = new CheckBox(list.name());
    box.setUserData(list.id());
    box.setOnAction(e -> set(list, box.isSelected()));
    return box;
  }

  private void set(ReadingList list, boolean on) {
    String key = on ? "lists.card.added" : "lists.card.removed";
    model.set(
        list, on, change -> undo.offer(texts.get(key, list.name()), () -> model.takeBack(change)));
  }

  private void create() {
    if (!fresh.getText().isBlank()) {
      model.create(
          fresh.getText(),
          made ->
              undo.offer(texts.get("lists.card.added", made.name()), () -> model.takeBack(made)));
      fresh.clear();
    }
  }
}
