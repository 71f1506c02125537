package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
  private final Texts texts;

  IntakeDetails(IntakeModel model, Navigator navigator, Texts texts) {
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
    page.getChildren()
        .add(
            file.message()
                .map(message -> wrapped(texts.say(message)))
                .orElseGet(() -> muted(texts.get("intake.unread"))));
    page.getChildren().add(buttons(file));
    file.issue().ifPresent(this::doubts);
    view.setVvalue(0);
  }

  void clear() {
    page.getChildren().clear();
  }

  private HBox buttons(IntakeFile file) {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("details-buttons");
    file.issue()
        .map(ImportedIssue::id)
        .or(file::known)
        .ifPresent(
            id -> {
              Button open = new Button(texts.get("intake.open"));
              open.setId("intake-open");
              open.setOnAction(e -> navigator.open(new Place.Issue(id)));
              buttons.getChildren().add(open);
            });
    if (file.known().isPresent()) {
      Button replace = new Button(texts.get("intake.replace"));
      replace.setId("intake-replace");
      replace.setOnAction(e -> model.replace(file));
      buttons.getChildren().add(replace);
    }
    return buttons;
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
