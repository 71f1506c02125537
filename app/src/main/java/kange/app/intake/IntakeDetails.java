package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kange.app.intake.IntakeFile.State;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.issue.IssueDoubts;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;

/** Everything about one file of the desk: what became of it, and each doubt with a way there. */
final class IntakeDetails {
  private final VBox page = new VBox();
  private final ScrollPane view = new ScrollPane(page);
  private final IntakeModel model;
  private final Navigator navigator;
  private final boolean writable;
  private final Texts texts;

  IntakeDetails(IntakeModel model, boolean writable, Navigator navigator, Texts texts) {
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

  void show(IntakeFile file) {
    Label name = new Label(file.name());
    name.setWrapText(true);
    name.getStyleClass().add(Styles.TITLE_4);
    Label folder = muted(file.path().toAbsolutePath().resolveSibling("").toString());
    page.getChildren().setAll(name, folder);
    page.getChildren().addAll(saidAndDone(file));
    file.issue().ifPresent(this::doubts);
    view.setVvalue(0);
  }

  /** What is there already is shown beside the file; of all else a sentence says what became. */
  private List<Node> saidAndDone(IntakeFile file) {
    Optional<KnownIssue> known = file.known().filter(k -> file.state() == State.KNOWN);
    if (known.filter(k -> k.match().isPresent()).isPresent()) {
      return List.of(new ComparisonView(known.get(), file, buttons(file), texts));
    }
    Label said =
        file.message()
            .map(message -> wrapped(texts.say(message)))
            .orElseGet(() -> muted(texts.get("intake.unread")));
    return List.of(said, buttons(file));
  }

  void clear() {
    page.getChildren().clear();
  }

  /** What may be done about the file; nothing is chosen for a person. */
  private FlowPane buttons(IntakeFile file) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("details-acts");
    if (file.state() == State.KNOWN) {
      buttons.getChildren().add(act("intake.replace", () -> model.replace(file)));
      if (file.known().filter(KnownIssue::sameBytes).isEmpty()) {
        buttons.getChildren().add(act("intake.keep", () -> model.keepBoth(file)));
      }
      buttons.getChildren().add(act("intake.skip", () -> model.skip(file)));
    }
    if (file.state() == State.NO_ISSUE) {
      buttons.getChildren().add(act("intake.as-is", () -> model.fileAsItIs(file)));
    }
    file.issue()
        .map(ImportedIssue::id)
        .or(() -> file.known().map(KnownIssue::id))
        .ifPresent(
            id ->
                buttons
                    .getChildren()
                    .add(act("intake.open", () -> navigator.open(new Place.Issue(id)))));
    buttons.getChildren().stream().skip(1).forEach(b -> b.getStyleClass().add(Styles.FLAT));
    return buttons;
  }

  /**
   * @param key of its text, and its id with a dash for the dot
   */
  private Button act(String key, Runnable run) {
    Button button = new Button(texts.get(key));
    button.setId(key.replace('.', '-'));
    button.setDisable(!writable && !key.equals("intake.open"));
    button.setOnAction(e -> run.run());
    return button;
  }

  private void doubts(ImportedIssue issue) {
    if (issue.doubtCount() == 0) {
      page.getChildren().add(muted(texts.get("intake.sure")));
      return;
    }
    Label head = new Label(texts.get("intake.look", issue.doubtCount()));
    head.getStyleClass().add("section-name");
    page.getChildren().add(head);
    issue.doubts().ofIssue().forEach(d -> page.getChildren().add(doubt(d)));
    issue.doubts().ofArticles().forEach(this::doubtful);
  }

  private void doubtful(IssueDoubts.OfArticle article) {
    String title = texts.get("intake.article", article.ordinal(), article.title());
    Hyperlink link = new Hyperlink(title);
    link.setWrapText(true);
    link.setOnAction(e -> navigator.open(Place.Article.of(article.article())));
    VBox box = new VBox(link);
    box.getStyleClass().add("doubtful");
    article.doubts().forEach(d -> box.getChildren().add(doubt(d)));
    page.getChildren().add(box);
  }

  private Node doubt(ParseWarning warning) {
    Label sentence = wrapped(texts.say(warning.message()));
    if (warning.lines().isEmpty()) {
      return sentence;
    }
    VBox box = new VBox(sentence, muted(texts.get("intake.lines", lines(warning.lines()))));
    box.getStyleClass().add("doubt");
    return box;
  }

  private static String lines(List<LineRange> ranges) {
    return ranges.stream().map(LineRange::toString).collect(Collectors.joining("、"));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Label muted(String text) {
    Label label = wrapped(text);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return label;
  }
}
