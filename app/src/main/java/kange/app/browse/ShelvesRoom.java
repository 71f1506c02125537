package kange.app.browse;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.Blank;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.JournalSummary;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The shelves: journals at the left, the issues of one by year at the right. */
public final class ShelvesRoom implements Room {
  private final HBox view = new HBox();
  private final ListView<Optional<JournalSummary>> journals = new ListView<>();
  private final ListView<ShelfRow> shelf = new ListView<>();
  private final Label title = new Label();
  private final Label amount = new Label();
  private final ShelvesModel model;
  private final RoomContext context;
  private final Texts texts;
  private int boardWidth = 1;

  public ShelvesRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ShelvesRoom.class);
    model = new ShelvesModel(context.archive(), context.work());
    model.journals().addListener((ListChangeListener<JournalSummary>) change -> fillSide());
    journals.setId("journals");
    journals.setAccessibleText(texts.get("home.journals"));
    journals.getStyleClass().addAll("plain-list", "side-list");
    journals.setCellFactory(
        v ->
            new SideCell<>(
                j -> j.map(JournalSummary::name).orElse(texts.get("shelves.all")),
                j -> Integer.toString(j.map(JournalSummary::issues).orElse(issueCount()))));
    journals.getSelectionModel().selectedItemProperty().subscribe(this::picked);
    shelf.getStyleClass().addAll("plain-list", "shelf");
    shelf.setCellFactory(
        v -> new ShelfCell(() -> model.chosenProperty().get().isEmpty(), context, texts));
    shelf.setFocusTraversable(false);
    shelf.setAccessibleText(texts.get("rail.shelves"));
    shelf.setPlaceholder(
        new Blank(
            Material2OutlinedMZ.MENU_BOOK,
            texts.get("shelves.empty"),
            texts.get("shelves.empty.text")));
    shelf.widthProperty().subscribe(width -> fit(width.doubleValue()));
    title.getStyleClass().addAll(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    model.issuesProperty().subscribe(issues -> showShelf(model.chosenProperty().get()));
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("room-head");
    VBox right = new VBox(head, shelf);
    VBox.setVgrow(shelf, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().add("wide-pane");
    view.getStyleClass().addAll("room", "two-panes");
    view.getChildren().addAll(journals, right);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model.load(((Place.Shelves) place).journal()).settled();
  }

  @Override
  public void focus() {
    journals.requestFocus();
  }

  private void fillSide() {
    List<Optional<JournalSummary>> rows = new ArrayList<>();
    if (!model.journals().isEmpty()) {
      rows.add(Optional.empty());
    }
    model.journals().forEach(j -> rows.add(Optional.of(j)));
    journals.getItems().setAll(rows);
  }

  private int issueCount() {
    return model.journals().stream().mapToInt(JournalSummary::issues).sum();
  }

  private void picked(Optional<JournalSummary> journal) {
    // A list that is being filled selects nothing for a moment: null.
    if (journal != null && !model.chosenProperty().get().equals(journal)) {
      context.navigator().replace(new Place.Shelves(journal.map(JournalSummary::name)));
    }
  }

  private void showShelf(Optional<JournalSummary> chosen) {
    title.setText(chosen.map(JournalSummary::name).orElse(texts.get("shelves.all")));
    int issues = chosen.map(JournalSummary::issues).orElse(issueCount());
    int articles = chosen.map(JournalSummary::articles).orElse(model.articleCount());
    amount.setText(
        texts.get("count.issues", issues) + " · " + texts.get("count.articles", articles));
    journals.getSelectionModel().select(chosen);
    fill();
  }

  private void fit(double width) {
    double cover = CoverButton.width(context) * 1.2;
    int fits = Math.max(1, (int) ((width - cover * 0.5) / cover));
    if (fits != boardWidth) {
      boardWidth = fits;
      fill();
    }
  }

  private void fill() {
    shelf.getItems().setAll(ShelfRow.shelf(model.issuesProperty().get(), boardWidth));
  }
}
