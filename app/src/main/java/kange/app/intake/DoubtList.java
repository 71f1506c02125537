package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.IssueDoubts;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;

/** What is doubted in an issue, each article with a way to where it is looked at. */
final class DoubtList {
  private final Navigator navigator;
  private final Texts texts;

  DoubtList(Navigator navigator, Texts texts) {
    this.navigator = navigator;
    this.texts = texts;
  }

  /** Of an issue that waits: its articles are looked at in the review. */
  Node of(long file, ParsedIssue issue) {
    VBox list = list(IssueDoubts.count(issue), issue.warnings());
    for (int i = 0; i < issue.articles().size(); i++) {
      Article article = issue.articles().get(i);
      if (!article.warnings().isEmpty()) {
        Place place = new Place.QueueReview(file, i);
        list.getChildren().add(article(i + 1, article.title(), article.warnings(), place));
      }
    }
    return list;
  }

  /** Of an issue that was filed: its articles are read. */
  Node of(ImportedIssue issue) {
    VBox list = list(issue.doubtCount(), issue.doubts().ofIssue());
    for (IssueDoubts.OfArticle article : issue.doubts().ofArticles()) {
      Place place = Place.Article.of(article.article());
      list.getChildren().add(article(article.ordinal(), article.title(), article.doubts(), place));
    }
    return list;
  }

  private VBox list(int count, List<ParseWarning> ofIssue) {
    VBox list = new VBox();
    list.getStyleClass().add("doubt-list");
    if (count == 0) {
      list.getChildren().add(muted(texts.get("intake.sure")));
      return list;
    }
    Label head = new Label(texts.get("intake.look", count));
    head.getStyleClass().add("section-name");
    list.getChildren().add(head);
    ofIssue.forEach(d -> list.getChildren().add(doubt(d)));
    return list;
  }

  private Node article(int ordinal, String title, List<ParseWarning> doubts, Place place) {
    Hyperlink link = new Hyperlink(texts.get("intake.article", ordinal, title));
    link.setWrapText(true);
    link.setOnAction(e -> navigator.open(place));
    VBox box = new VBox(link);
    box.getStyleClass().add("doubtful");
    doubts.forEach(d -> box.getChildren().add(doubt(d)));
    return box;
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

  static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  static Label muted(String text) {
    Label label = wrapped(text);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return label;
  }
}
