package kange.app.home;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.PavilionPicture;
import kange.app.settings.AskedSearch;
import kange.app.sharing.SharingModel;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.JournalSummary;

/** The home page: go on reading, the newest issues, the journals, the favourites. */
public final class HomeRoom implements Room {
  private static final int JOURNALS = 8;
  private static final String DOUBTS = "home-doubts";
  private static final String WAITING = "home-waiting";
  private final ScrollPane view = new ScrollPane();
  private final RoomContext context;
  private final Texts texts;
  private final HomeCards cards;
  private final HomeCovers covers;

  public HomeRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(HomeRoom.class);
    cards = new HomeCards(context, texts);
    covers = new HomeCovers(context, texts);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.getStyleClass().addAll("room", "home");
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    List<AskedSearch> asked = context.settings().get().searches().recent();
    Path safety = context.settings().get().safety().folderFor(context.archive().folder());
    return context
        .work()
        .run(job -> HomePage.of(context.archive(), asked, safety), this::show)
        .settled()
        .thenCompose(shown -> covers.drawn());
  }

  @Override
  public void focus() {
    if (!covers.focusOpened()) {
      Room.super.focus();
      // Who comes home to read is not sent to work first.
      passBy(DOUBTS);
      passBy(WAITING);
    }
  }

  private void passBy(String task) {
    Optional.ofNullable(view.getScene())
        .map(Scene::getFocusOwner)
        .filter(first -> task.equals(first.getId()))
        .ifPresent(first -> first.requestFocusTraversal(TraversalDirection.NEXT));
  }

  private void show(HomePage page) {
    covers.show(page.newest());
    view.setContent(page.issues() == 0 ? blank(page.waiting()) : sections(page));
  }

  /** Files that wait on the import desk are the nearest thing to do. */
  private Node blank(int waiting) {
    Button start =
        new Button(waiting > 0 ? texts.get("home.waiting", waiting) : texts.get("home.import"));
    start.setId("home-start");
    start.setDefaultButton(true);
    start.setOnAction(e -> context.navigator().open(Place.Intake.empty()));
    start.setVisible(context.navigator().knows(Place.Intake.class));
    Button samples = new Button(texts.get("samples.open"));
    samples.setId("home-samples");
    samples.setOnAction(e -> context.navigator().open(new Place.Welcome()));
    samples.setVisible(!context.archive().access().refused());
    return new EmptyState(
        new PavilionPicture(),
        texts.get("home.empty"),
        texts.get("home.empty.text"),
        start,
        samples);
  }

  private VBox sections(HomePage page) {
    VBox sections = new VBox();
    sections.getStyleClass().add("home-sections");
    sections.getChildren().add(head(page));
    if (!page.reading().isEmpty()) {
      sections.getChildren().add(section("home.reading", reading(page.reading())));
    }
    sections.getChildren().add(section("home.newest", covers.view()));
    if (!page.searches().isEmpty()) {
      sections.getChildren().add(section("home.searches", searches(page.searches())));
    }
    boolean alone = page.favourites().isEmpty();
    HBox lower = new HBox(section("journals.title", journals(page.journals(), alone ? 2 : 1)));
    lower.getStyleClass().add("home-lower");
    if (!alone) {
      lower.getChildren().add(section("home.favourites", favourites(page.favourites())));
    }
    lower.getChildren().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
    sections.getChildren().add(lower);
    return sections;
  }

  private Node head(HomePage page) {
    Label title = new Label(texts.get("home.title"));
    title.getStyleClass().add(Styles.TITLE_2);
    String holdings =
        texts.get(
            "home.holdings",
            texts.get("count.journals", page.journals().size()),
            texts.get("count.issues", page.issues()),
            texts.get("count.articles", page.articles()));
    Label amount = new Label(holdings);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("home-head");
    HBox tasks = new HBox();
    tasks.getStyleClass().add("home-tasks");
    if (page.doubts() > 0 && context.navigator().knows(Place.Doubts.class)) {
      String words = texts.get("home.doubts", page.doubts());
      tasks.getChildren().add(task(DOUBTS, words, new Place.Doubts()));
    }
    if (page.waiting() > 0 && context.navigator().knows(Place.Intake.class)) {
      String words = texts.get("home.waiting", page.waiting());
      tasks.getChildren().add(task(WAITING, words, Place.Intake.empty()));
    }
    if (page.copies().told()) {
      tasks.getChildren().add(copies(page.copies().days()));
    }
    if (page.edition().isPresent()) {
      tasks.getChildren().add(edition());
    }
    if (!tasks.getChildren().isEmpty()) {
      head.getChildren().add(tasks);
    }
    return head;
  }

  /** Which edition this is; pressed, it looks for a newer one. */
  private Node edition() {
    SharingModel sharing = new SharingModel(context);
    String words = sharing.edition().orElse("");
    if (sharing.source().isEmpty()) {
      Label plain = new Label(words);
      plain.setId("home-edition");
      plain.getStyleClass().add(Styles.TEXT_MUTED);
      return plain;
    }
    Hyperlink look = new Hyperlink(words + " · " + sharing.texts().get("sharing.look"));
    look.setId("home-edition");
    look.getStyleClass().add("home-doubts");
    look.disableProperty().bind(sharing.runningProperty());
    look.setOnAction(e -> sharing.update());
    return look;
  }

  private Node copies(Optional<Long> days) {
    Label age =
        new Label(
            days.map(since -> texts.get("home.copies", since))
                .orElseGet(() -> texts.get("home.copies.none")));
    age.setId("home-copies");
    age.getStyleClass().add(Styles.TEXT_MUTED);
    return age;
  }

  private Node task(String id, String words, Place place) {
    Hyperlink task = new Hyperlink(words);
    task.setId(id);
    task.getStyleClass().add("home-doubts");
    task.setOnAction(e -> context.navigator().open(place));
    return task;
  }

  private VBox section(String key, Node content) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    VBox box = new VBox(name, content);
    box.getStyleClass().add("section");
    return box;
  }

  private Node searches(List<AskedSearch> searches) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("search-chips");
    searches.forEach(s -> chips.getChildren().add(cards.search(s)));
    return chips;
  }

  /** One article alone takes no more room than it would beside another. */
  private Node reading(List<HomePage.Reading> reading) {
    GridPane row = grid(Math.max(2, reading.size()));
    row.getStyleClass().add("cards");
    for (int i = 0; i < reading.size(); i++) {
      row.add(cards.reading(reading.get(i)), i, 0);
    }
    return row;
  }

  /** Fills the columns downwards, as one reads a list. */
  private Node journals(List<JournalSummary> journals, int columns) {
    List<JournalSummary> shown = journals.stream().limit(JOURNALS).toList();
    int rows = (shown.size() + columns - 1) / columns;
    GridPane grid = grid(columns);
    grid.getStyleClass().add("home-rows");
    for (int i = 0; i < shown.size(); i++) {
      grid.add(cards.journal(shown.get(i)), i / rows, i % rows);
    }
    if (journals.size() > shown.size()) {
      grid.add(cards.shelves(journals.size()), 0, rows);
    }
    return grid;
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints wide = new ColumnConstraints();
      wide.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(wide);
    }
    return grid;
  }

  private Node favourites(List<ArticleSummary> favourites) {
    VBox rows = new VBox();
    rows.getStyleClass().add("home-rows");
    favourites.forEach(a -> rows.getChildren().add(cards.favourite(a)));
    return rows;
  }
}
