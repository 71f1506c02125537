package kange.app.reader.marks;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.marks.ReadingList;

/** The reading lists, to put the article on show on or to take it off, without leaving it. */
public final class ListsCard extends ToggledCard {
  private final VBox boxes = new VBox();
  private final ScrollPane pane = new ScrollPane(boxes);
  private final TextField fresh;
  private final ArticleListsModel model;
  private final UndoOffer undo;
  private final Texts texts;

  public ListsCard(ArticleListsModel model, RoomContext context, UndoOffer undo, Texts texts) {
    super("lists-card", texts.get("lists.card.head"));
    this.model = model;
    this.undo = undo;
    this.texts = texts;
    boxes.getStyleClass().add("lists-boxes");
    pane.setFitToWidth(true);
    pane.getStyleClass().add("lists-pane");
    fresh = field("lists-card-new", texts.get("lists.card.new"), this::create);
    Hyperlink all = new Hyperlink(texts.get("lists.card.all"));
    all.setId("lists-card-all");
    all.setOnAction(e -> context.navigator().open(Place.Lists.all()));
    getChildren().addAll(pane, fresh, all);
    model.shownProperty().subscribe(this::show);
  }

  @Override
  Node first() {
    return boxes.getChildren().isEmpty() ? fresh : boxes.getChildren().getFirst();
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
    box.setDisable(!model.changeable(list));
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
