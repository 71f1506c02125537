package kange.app.shelves;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlesPane;
import kange.app.parts.EmptyState;
import kange.app.parts.JournalTitles;
import kange.app.parts.NumberFormats;
import kange.app.parts.OrderButton;
import kange.app.parts.SideCell;
import kange.app.parts.SideList;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.JournalSummary;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The shelves: journals at the left, beside them the years and the issues of one, or of all. */
public final class ShelvesRoom implements Room {
  private final HBox view = new HBox();
  private final SideList<Optional<JournalSummary>> journals;
  private final YearStrip years;
  private final ShelfView shelf;
  private final Label title = new Label();
  private final Label amount = new Label();
  private final ShelvesModel model;
  private final RoomContext context;
  private final Texts texts;
  private final JournalTitles titles;

  public ShelvesRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ShelvesRoom.class);
    titles = new JournalTitles(texts);
    model = new ShelvesModel(context.archive(), context.work(), e -> context.notices().error(e));
    journals =
        new SideList<>(texts.get("journals.title"), texts.get("shelves.filter"), this::typed);
    journals.list().setId("journals");
    journals.list().setItems(model.journals());
    journals
        .list()
        .setCellFactory(
            v ->
                new SideCell<>(
                    j -> j.map(titles::of).orElse(texts.get("shelves.all")),
                    j ->
                        NumberFormats.count(
                            j.map(JournalSummary::issues).orElse(model.issueCount()), texts)));
    journals.list().getSelectionModel().selectedItemProperty().subscribe(this::picked);
    model
        .journals()
        .addListener((ListChangeListener<Optional<JournalSummary>>) change -> showJournals());
    shelf = new ShelfView(context, texts);
    shelf.setPlaceholder(
        new EmptyState(
            Material2OutlinedMZ.MENU_BOOK,
            texts.get("shelves.empty"),
            texts.get("shelves.empty.text")));
    years = new YearStrip(texts, shelf::leap);
    title.getStyleClass().addAll(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    model.shelfProperty().subscribe(this::showShelf);
    OrderButton<?> order = new OrderButton<>(model.orderProperty(), texts);
    order.setId("order-issues");
    VBox right = new VBox(ArticlesPane.head(title, amount, order), shelf);
    VBox.setVgrow(shelf, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().addAll("wide-pane", "shelf-pane");
    view.getStyleClass().addAll("room", "two-panes");
    view.getChildren().addAll(journals, years, right);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model
        .load(((Place.Shelves) place).journal())
        .settled()
        .thenCompose(loaded -> shelf.covers().drawn());
  }

  @Override
  public void focus() {
    if (!shelf.focusOpened()) {
      journals.focusList();
    }
  }

  private void typed(String typed) {
    if (!typed.equals(model.typed())) {
      model.filter(typed);
    }
  }

  private void showJournals() {
    journals.placeholder(
        model.typed().isBlank()
            ? texts.get("shelves.empty")
            : texts.get("filter.none", model.typed().strip()));
    journals.choose(model.chosenRow());
  }

  private void picked(Optional<JournalSummary> journal) {
    // A list that is being filled selects nothing for a moment: null.
    if (journal != null
        && !journal.map(JournalSummary::name).equals(model.shelfProperty().get().journal())) {
      context.navigator().replace(new Place.Shelves(journal.map(JournalSummary::name)));
    }
  }

  private void showShelf(ShelvesModel.Shelf now) {
    title.setText(model.chosen().map(titles::of).orElse(texts.get("shelves.all")));
    amount.setText(
        texts.get("count.issues", now.issues().size())
            + " · "
            + texts.get("count.articles", now.articles()));
    boolean several = now.years().size() > 1;
    years.setVisible(several);
    years.setManaged(several);
    years.getItems().setAll(now.years());
    journals.choose(model.chosenRow());
    shelf.show(now);
  }
}
