package kange.app.browse;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticleListView;
import kange.app.parts.Blank;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.ColumnSummary;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The columns at the left, the articles of one at the right. */
public final class ColumnsRoom implements Room {
  private final HBox view = new HBox();
  private final SideList<ColumnSummary> columns;
  private final Label title = new Label();
  private final Label amount = new Label();
  private final ColumnsModel model;
  private final RoomContext context;
  private final Texts texts;

  public ColumnsRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ColumnsRoom.class);
    model = new ColumnsModel(context);
    columns = new SideList<>(texts.get("rail.columns"), texts.get("columns.filter"), model::filter);
    columns.list().setId("columns");
    columns.list().setItems(model.columns());
    columns
        .list()
        .setCellFactory(
            v -> new SideCell<>(ColumnSummary::name, c -> Integer.toString(c.articles())));
    columns.list().getSelectionModel().selectedItemProperty().subscribe(this::picked);
    model.chosenProperty().subscribe(this::showChosen);
    ArticleListView articles =
        new ArticleListView(
            model.articles(),
            context.navigator(),
            texts,
            title::getText,
            new Blank(
                Material2OutlinedMZ.VIEW_COLUMN,
                texts.get("columns.empty"),
                texts.get("columns.empty.text")));
    title.getStyleClass().add(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("room-head");
    VBox right = new VBox(head, articles);
    VBox.setVgrow(articles, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().add("wide-pane");
    view.getStyleClass().addAll("room", "two-panes");
    view.getChildren().addAll(columns, right);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model
        .loadColumns(((Place.Columns) place).column())
        .settled()
        .thenCompose(loaded -> model.loadArticles().settled());
  }

  @Override
  public void focus() {
    columns.focusList();
  }

  private void picked(ColumnSummary column) {
    if (column != null && !model.chosenProperty().get().equals(Optional.of(column))) {
      context.navigator().replace(new Place.Columns(Optional.of(column.name())));
    }
  }

  private void showChosen(Optional<ColumnSummary> chosen) {
    title.setText(chosen.map(ColumnSummary::name).orElse(texts.get("rail.columns")));
    amount.setText(chosen.map(c -> texts.get("count.articles", c.articles())).orElse(""));
    chosen.ifPresent(c -> columns.choose(model.columns().indexOf(c)));
  }
}
