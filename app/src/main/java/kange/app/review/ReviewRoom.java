package kange.app.review;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ReadOnly;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.intake.ImportOutcome;

/** An issue beside its source: what is doubted in it, its articles, and the pen. */
public final class ReviewRoom implements Room {
  /** In so wide a room, in em, the page as it reads stands beside the source. */
  private static final double WIDE = 105;

  private static final double USUAL_SIZE = 14;

  /** What the printed page wants beside the source, in pixels; both grow. */
  private static final double BESIDE = 450;

  private final VBox view = new VBox();
  private final RoomContext context;
  private final ReviewModel model;
  private final SourceView source;
  private final ReadingPane reading;
  private final ReplaceBar find;
  private final LineNumberBar lineNumber;
  private final LeftSide left;
  private final HabitHint hint;
  private final VBox middle = new VBox();
  private final ScanBeside scan;
  private boolean readingAsked;
  private final ReviewHead head;
  private Place subject = new Place.Home();

  public ReviewRoom(RoomContext context) {
    this.context = context;
    Texts texts = context.texts(ReviewRoom.class);
    model = new ReviewModel(context.archive(), context.work(), context.notices()::error);
    hint = new HabitHint(context, texts);
    source = new SourceView(model, texts);
    reading = new ReadingPane(model, texts);
    find = new ReplaceBar(model, source, this::everywhere, texts);
    lineNumber = new LineNumberBar(source, texts);
    HBox file = new HBox(source, new SourceStrip(model, source::bring, texts));
    HBox.setHgrow(source, Priority.ALWAYS);
    VBox.setVgrow(file, Priority.ALWAYS);
    middle.getChildren().addAll(find, lineNumber, file, new LineBar(model, source, texts));
    middle.getStyleClass().add("review-middle");
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox.setHgrow(reading, Priority.SOMETIMES);
    ContentsModel contents = new ContentsModel(model, context.work(), context.notices()::error);
    left =
        new LeftSide(
            contents,
            new PartsList(model, source::bring, texts),
            new ContentsPane(model, contents, source::bring, source::picked, texts),
            texts);
    scan = new ScanBeside(context, model, source, this::arrange, texts);
    HBox.setHgrow(scan.pane(), Priority.ALWAYS);
    scan.pane().setPrefWidth(BESIDE);
    HBox panes = new HBox(left, middle, scan.pane(), reading, side(texts));
    panes.setMinHeight(0);
    panes.getStyleClass().add("review-panes");
    VBox.setVgrow(panes, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "review");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("review.css")).toExternalForm());
    head = new ReviewHead(model, scan.toggle(), this::done, this::file, texts);
    view.getChildren().add(head);
    ReadOnly.of(context).reason().ifPresent(reason -> view.getChildren().add(refusal(reason)));
    view.getChildren().add(panes);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.widthProperty().subscribe(this::arrange);
    context.settings().property().map(Settings::zoom).subscribe(zoom -> arrange());
  }

  private static Label refusal(String reason) {
    Label label = new Label(reason);
    label.getStyleClass().add("review-refusal");
    label.setWrapText(true);
    return label;
  }

  private Region side(Texts texts) {
    ArticleForm article = new ArticleForm(model, names(), texts);
    CardForm card = new CardForm(model, texts);
    model
        .placeProperty()
        .subscribe(
            place -> {
              shown(article, place != OpenDoubt.ISSUE);
              shown(card, place == OpenDoubt.ISSUE);
            });
    VBox all = new VBox(new DoubtPane(model, texts), article, card);
    all.getStyleClass().add("review-side-content");
    ScrollPane pane = new ScrollPane(all);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("review-side");
    return pane;
  }

  /** Names that fields suggest: of the archive, and columns of this issue first. */
  private KnownNames names() {
    return new KnownNames(context.archive(), context.work(), context.notices()::error);
  }

  private static void shown(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Wide enough, the page stands beside the source; else it takes its place when asked for. */
  private void arrange() {
    double em = USUAL_SIZE * context.settings().get().zoom() / 100.0;
    boolean wide = view.getWidth() >= WIDE * em;
    shown(reading, wide || readingAsked);
    shown(middle, wide || !readingAsked);
    // Source and print beside each other want the room of the list.
    shown(left, wide || !scan.pane().isOpen());
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
      return model.openQueued(queued.file(), queued.article());
    }
    Place.Review filed = (Place.Review) place;
    scan.show(filed.issue());
    return model.open(filed.issue(), filed.article());
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

  /** Keys of the whole room; inside a field they are the field's, but for those of doubts. */
  private void pressed(KeyEvent e) {
    boolean typing = e.getTarget() instanceof TextInputControl;
    boolean doubts = RoomKey.NEXT_DOUBT.matches(e) || RoomKey.PREVIOUS_DOUBT.matches(e);
    if (doubts && typing) {
      // What is typed counts for the article it was typed for.
      source.requestFocus();
    }
    if (RoomKey.GO_TO_LINE.matches(e)) {
      lineNumber.open(true);
    } else if (RoomKey.NEXT_DOUBT.matches(e)) {
      model.nextDoubt();
    } else if (RoomKey.PREVIOUS_DOUBT.matches(e)) {
      model.previousDoubt();
    } else if (typing ? !stepped(e) : !answered(e)) {
      return;
    }
    e.consume();
  }

  /** In a field, steps back and forth are the field's as long as something else is typed in it. */
  private boolean stepped(KeyEvent e) {
    boolean said =
        e.getTarget() instanceof TextField field
            && field.getParent() instanceof FieldBox box
            && !box.isChanged();
    return said && walked(e);
  }

  private boolean walked(KeyEvent e) {
    if (RoomKey.UNDO.matches(e)) {
      model.undo();
      return true;
    }
    if (RoomKey.REDO.matches(e)) {
      model.redo();
      return true;
    }
    return false;
  }

  private boolean answered(KeyEvent e) {
    boolean button = e.getTarget() instanceof ButtonBase;
    if (walked(e)) {
      return true;
    }
    if (RoomKey.FIRST.matches(e)) {
      model.takeMend(0);
    } else if (RoomKey.SECOND.matches(e)) {
      model.takeMend(1);
    } else if (RoomKey.THIRD.matches(e)) {
      model.takeMend(2);
    } else if (RoomKey.COMPARE.matches(e)) {
      left.turn();
    } else if (RoomKey.PICK.matches(e) && !button) {
      readingAsked = !readingAsked;
      arrange();
    } else if (RoomKey.SETTLE.matches(e) && !button && !(e.getTarget() instanceof PartsList)) {
      model.settle();
    } else {
      return false;
    }
    return true;
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
    find.open(true);
    return true;
  }

  @Override
  public void focus() {
    source.requestFocus();
  }
}
