package kange.app.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.PavilionPicture;
import kange.app.settings.AskedSearch;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The home page: go on reading, the newest issues, the journals, the favourites. */
public final class HomeRoom implements Room {
  private final ScrollPane view = new ScrollPane();
  private final RoomContext context;
  private final Texts texts;
  private final HomeHead head;
  private final HomeLists lists;
  private final HomeCovers covers;

  public HomeRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(HomeRoom.class);
    head = new HomeHead(context, texts);
    lists = new HomeLists(new HomeCards(context, texts));
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
      passBy(HomeHead.DOUBTS);
      passBy(HomeHead.WAITING);
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
    sections.getChildren().add(head.of(page));
    if (!page.reading().isEmpty()) {
      sections.getChildren().add(section("home.reading", lists.reading(page.reading())));
    }
    sections.getChildren().add(section("home.newest", covers.view()));
    if (!page.searches().isEmpty()) {
      sections.getChildren().add(section("home.searches", lists.searches(page.searches())));
    }
    boolean alone = page.favourites().isEmpty();
    HBox lower =
        new HBox(section("journals.title", lists.journals(page.journals(), alone ? 2 : 1)));
    lower.getStyleClass().add("home-lower");
    if (!alone) {
      lower.getChildren().add(section("home.favourites", lists.favourites(page.favourites())));
    }
    lower.getChildren().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
    sections.getChildren().add(lower);
    return sections;
  }

  private VBox section(String key, Node content) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    VBox box = new VBox(name, content);
    box.getStyleClass().add("section");
    return box;
  }
}
