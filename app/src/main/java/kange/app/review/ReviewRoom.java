package kange.app.review;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ReadOnly;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.intake.ImportOutcome;

/** An issue beside its source: what is doubted in it, its articles, and the pen. */
public final class ReviewRoom implements Room {
  private static final double USUAL_SIZE = 14;

  private final VBox view = new VBox();
  private final RoomContext context;
  private final ReviewModel model;
  private final SourceView source;
  private final ReplaceBar find;
  private final LineNumberBar lineNumber;
  private final LeftSide left;
  private final HabitHint hint;
  private final ScanBeside scan;
  private final ScrollPane side = new ScrollPane();
  private final ReviewPanes panes;
  private final ReviewHead head;
  private Place subject = new Place.Home();

  public ReviewRoom(RoomContext context) {
    this.context = context;
    Texts texts = context.texts(ReviewRoom.class);
    model = new ReviewModel(context.archive(), context.work(), context.notices()::error);
    hint = new HabitHint(context, texts);
    source = new SourceView(model, texts);
    find = new ReplaceBar(model, source, this::everywhere, texts);
    lineNumber = new LineNumberBar(source, texts);
    ContentsModel contents = new ContentsModel(model, context.work(), context.notices()::error);
    left =
        new LeftSide(
            contents,
            new PartsList(model, this::bring, texts),
            new ContentsPane(model, contents, this::bring, source::picked, texts),
            texts);
    scan = new ScanBeside(context, model, source, this::arrange, texts);
    fill(texts);
    panes =
        new ReviewPanes(
            left, middle(texts), scan, new ReadingPane(model, texts), side, this::keyboard, texts);
    VBox.setVgrow(panes, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "review");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("review.css")).toExternalForm());
    head = new ReviewHead(model, panes.switches(), scan.toggle(), this::done, this::file, texts);
    view.getChildren().add(head);
    ReadOnly.of(context).reason().ifPresent(reason -> view.getChildren().add(refusal(reason)));
    view.getChildren().add(panes);
    ReviewKeys.on(view, model, steps());
    view.widthProperty().subscribe(this::arrange);
    context.settings().property().map(Settings::zoom).subscribe(zoom -> arrange());
  }

  private VBox middle(Texts texts) {
    HBox file = new HBox(source, new SourceStrip(model, source::bring, texts));
    HBox.setHgrow(source, Priority.ALWAYS);
    // What is done with lines is not pushed out of sight by them.
    source.setMinHeight(0);
    file.setMinHeight(0);
    VBox.setVgrow(file, Priority.ALWAYS);
    VBox middle = new VBox(find, lineNumber, file, new LineBar(model, source, texts));
    middle.getStyleClass().add("review-middle");
    return middle;
  }

  private ReviewKeys.Steps steps() {
    return new ReviewKeys.Steps() {
      @Override
      public void leaveField() {
        keyboard(panes.showsSource() ? ReviewPanes.Pane.SOURCE : ReviewPanes.Pane.SIDE);
      }

      @Override
      public void goToLine() {
        panes.showSource();
        lineNumber.open(true);
      }

      @Override
      public void doubt() {
        if (panes.single()) {
          panes.go(ReviewPanes.Pane.SIDE);
        }
      }

      @Override
      public void compare() {
        panes.choose(ReviewPanes.Pane.LIST);
        left.turn();
        if (!panes.showsSource()) {
          left.takeKeyboard();
        }
      }

      @Override
      public void read() {
        panes.turnPage();
      }
    };
  }

  /** Brings a line into sight, and the source where something else has its place. */
  private void bring(int line) {
    panes.choose(ReviewPanes.Pane.SOURCE);
    source.bring(line);
  }

  private static Label refusal(String reason) {
    Label label = new Label(reason);
    label.getStyleClass().add("review-refusal");
    label.setWrapText(true);
    return label;
  }

  /** As above, where the page as it reads had its place, too. */
  private void point(int line) {
    panes.showSource();
    source.bring(line);
  }

  private void keyboard(ReviewPanes.Pane pane) {
    switch (pane) {
      case LIST -> left.takeKeyboard();
      case SOURCE -> source.requestFocus();
      case PRINT -> scan.pane().requestFocus();
      case SIDE -> side.requestFocus();
    }
  }

  private void fill(Texts texts) {
    ArticleForm article = new ArticleForm(model, names(), texts);
    CardForm card = new CardForm(model, texts);
    model
        .walk()
        .placeProperty()
        .subscribe(
            place -> {
              shown(article, place != OpenDoubt.ISSUE);
              shown(card, place == OpenDoubt.ISSUE);
            });
    VBox all = new VBox(new DoubtPane(model, this::point, texts), article, card);
    all.getStyleClass().add("review-side-content");
    side.setContent(all);
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().add("review-side");
  }

  /** Names that fields suggest: of the archive, and columns of this issue first. */
  private KnownNames names() {
    return new KnownNames(context.archive(), context.work(), context.notices()::error);
  }

  private static void shown(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void arrange() {
    double em = USUAL_SIZE * context.settings().get().zoom() / 100.0;
    panes.fit(view.getWidth() / em);
    head.narrow(panes.single());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    subject = place;
    head.queued(place instanceof Place.QueueReview);
    if (place instanceof Place.QueueReview queued) {
      scan.none();
      return model.openQueued(queued.file(), queued.article()).thenRun(this::begin);
    }
    Place.Review filed = (Place.Review) place;
    scan.show(filed.issue());
    return model.open(filed.issue(), filed.article()).thenRun(this::begin);
  }

  /** Whoever comes for a doubt sees it first, where only one thing is seen. */
  private void begin() {
    if (panes.single() && model.walk().doubtProperty().get().isPresent()) {
      panes.choose(ReviewPanes.Pane.SIDE);
    }
  }

  private void everywhere(String wrong, String right) {
    model
        .journal()
        .ifPresent(
            journal ->
                context.navigator().open(new Place.Slips(Optional.of(journal), wrong, right)));
  }

  private void done() {
    context
        .navigator()
        .open(
            subject instanceof Place.Review filed
                ? new Place.Issue(filed.issue())
                : Place.Intake.empty());
  }

  private void file() {
    if (subject instanceof Place.QueueReview queued) {
      model.file(queued.file(), this::filed);
    }
  }

  /** What could not be filed is looked at on the desk, where it says why. */
  private void filed(ImportOutcome outcome) {
    context.navigator().open(Place.Intake.empty());
    if (outcome.filed()) {
      Texts texts = context.texts(ReviewRoom.class);
      context
          .notices()
          .offer(
              texts.say(outcome.message()),
              texts.get("review.open-filed"),
              () -> context.navigator().open(new Place.Issue(outcome.issue().orElseThrow())));
    } else {
      context.notices().error(outcome.message());
    }
  }

  /** Whoever changed something here may have put the same right before. */
  @Override
  public void leave() {
    if (model.changed()) {
      hint.tell(model.journal());
    }
  }

  @Override
  public boolean find() {
    panes.showSource();
    find.open(true);
    return true;
  }

  @Override
  public void focus() {
    source.requestFocus();
  }
}
