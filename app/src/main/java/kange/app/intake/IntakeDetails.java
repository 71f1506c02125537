package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kange.app.intake.IntakeFile.State;
import kange.app.parts.JournalTitles;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.issue.ParsedIssue;

/** Everything about one file of the desk: what became of it, what can be done, each doubt. */
final class IntakeDetails {
  private final VBox page = new VBox();
  private final ScrollPane view = new ScrollPane(page);
  private final IntakeModel model;
  private final Navigator navigator;
  private final boolean writable;
  private final Texts texts;
  private final Runnable handBack;

  /**
   * The details of one file.
   *
   * @param handBack takes the keyboard from a button that is going away
   */
  IntakeDetails(
      IntakeModel model, boolean writable, Navigator navigator, Texts texts, Runnable handBack) {
    this.handBack = handBack;
    this.writable = writable;
    this.model = model;
    this.navigator = navigator;
    this.texts = texts;
    page.getStyleClass().add("intake-details");
    view.setFitToWidth(true);
    view.getStyleClass().addAll("home", "details-pane");
  }

  Node view() {
    return view;
  }

  /** Shows what is known of a file at once, and the rest as soon as it is looked up. */
  void show(IntakeFile file) {
    fill(InFull.of(file));
    model.look(file, this::fill);
  }

  private void fill(InFull inFull) {
    IntakeFile file = inFull.file();
    Label name = DoubtList.wrapped(file.name());
    name.getStyleClass().add(Styles.TITLE_4);
    String path = file.queued().path();
    String folder = path.substring(0, path.length() - file.name().length());
    if (page.isFocusWithin()) {
      // Left to itself the keyboard ends up at whatever comes next, and keys of the list are dead.
      handBack.run();
    }
    page.getChildren().setAll(name, DoubtList.muted(folder));
    page.getChildren().addAll(saidAndDone(inFull));
    DoubtList doubts = new DoubtList(navigator, texts);
    inFull.read().ifPresent(read -> page.getChildren().add(doubts.of(file.id(), read)));
    inFull.filed().ifPresent(filed -> page.getChildren().add(doubts.of(filed)));
    view.setVvalue(0);
  }

  /** What is there already is shown beside the file; of all else a sentence says what became. */
  private List<Node> saidAndDone(InFull inFull) {
    FlowPane buttons = buttons(inFull);
    Optional<KnownIssue> known = inFull.known().filter(k -> k.match().isPresent());
    if (known.isPresent()) {
      List<Node> compared = new ArrayList<>();
      // Why it was not replaced is said once somebody wanted to.
      inFull.file().queued().message().ifPresent(m -> compared.add(said(texts.say(m))));
      compared.add(new ComparisonView(known.get(), inFull.file(), buttons, texts));
      return compared;
    }
    return List.of(sentence(inFull), buttons);
  }

  private Label sentence(InFull inFull) {
    IntakeFile file = inFull.file();
    return file.queued()
        .message()
        .map(message -> said(texts.say(message)))
        .orElseGet(
            () ->
                inFull
                    .read()
                    .map(issue -> said(reads(file, issue)))
                    .orElseGet(() -> DoubtList.muted(texts.get("intake.say." + file.state()))));
  }

  private String reads(IntakeFile file, ParsedIssue issue) {
    return file.state() == State.NO_ISSUE
        ? texts.get("intake.say.NO_ISSUE")
        : texts.get(
            file.queued().named() ? "intake.reads" : "intake.reads.unnamed",
            new JournalTitles(texts).of(file.queued()),
            issue.articles().size());
  }

  private static Label said(String text) {
    return DoubtList.wrapped(text);
  }

  void clear() {
    page.getChildren().clear();
  }

  /** What may be done about the file; nothing is chosen for a person. */
  private FlowPane buttons(InFull inFull) {
    IntakeFile file = inFull.file();
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("details-acts");
    List<Node> acts = buttons.getChildren();
    switch (file.state()) {
      case SURE -> {
        acts.add(act("intake.file", () -> model.file(file)));
        acts.add(review(file));
      }
      case DOUBTED -> {
        acts.add(review(file));
        acts.add(act("intake.file", () -> model.file(file)));
      }
      case KNOWN -> {
        acts.add(act("intake.replace", () -> model.replace(file)));
        if (inFull.known().filter(KnownIssue::sameBytes).isEmpty()) {
          acts.add(act("intake.keep", () -> model.keepBoth(file)));
        }
        acts.add(act("intake.skip", () -> model.remove(List.of(file))));
      }
      case NO_ISSUE -> acts.add(act("intake.as-is", () -> model.fileAsItIs(file)));
      case FAILED -> acts.add(act("intake.again", () -> model.again(file)));
      case WAITING, READING, FILING, IMPORTED, REPLACED -> {
        // Nothing but what every file takes.
      }
    }
    inFull
        .filed()
        .map(ImportedIssue::id)
        .or(() -> inFull.known().map(KnownIssue::id))
        .ifPresent(id -> acts.add(open("intake.open", new Place.Issue(id))));
    if (file.state() != State.KNOWN && file.state() != State.FILING) {
      acts.add(act("intake.remove", () -> model.remove(List.of(file))));
    }
    acts.stream().skip(1).forEach(b -> b.getStyleClass().add(Styles.FLAT));
    return buttons;
  }

  private Button review(IntakeFile file) {
    return open("intake.review", Place.QueueReview.of(file.id()));
  }

  private Button open(String key, Place place) {
    Button button = act(key, () -> navigator.open(place));
    button.setDisable(false);
    return button;
  }

  /**
   * @param key of its text, and its id with a dash for the dot
   */
  private Button act(String key, Runnable run) {
    Button button = new Button(texts.get(key));
    button.setId(key.replace('.', '-'));
    button.setDisable(!writable);
    button.setOnAction(e -> run.run());
    return button;
  }
}
