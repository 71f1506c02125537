package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The authors of an article, each with what they are: a person or a body. A click changes it. */
final class AuthorKinds extends FlowPane {
  private final ReviewModel model;
  private final Texts texts;
  private List<Contributor> shown = List.of();

  AuthorKinds(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("author-kinds");
    getStyleClass().add("author-kinds");
  }

  /** The authors of an article; a button that has the keyboard keeps it. */
  void show(Article article) {
    int line = Lines.first(article);
    setVisible(!article.authors().isEmpty());
    setManaged(isVisible());
    if (article.authors().size() != shown.size()) {
      getChildren().setAll(article.authors().stream().map(author -> new Button()).toList());
    }
    shown = article.authors();
    for (int at = 0; at < shown.size(); at++) {
      fill((Button) getChildren().get(at), shown.get(at), line);
    }
  }

  private void fill(Button button, Contributor author, int line) {
    boolean person = author.kind() == ContributorKind.PERSON;
    ContributorKind other = person ? ContributorKind.ORGANIZATION : ContributorKind.PERSON;
    button.setText(texts.get(person ? "author.person" : "author.organization", author.name()));
    button.setGraphic(
        new FontIcon(person ? Material2OutlinedMZ.PERSON : Material2OutlinedAL.ACCOUNT_BALANCE));
    button.getStyleClass().setAll("button", "author-kind", Styles.SMALL, Styles.FLAT);
    Tooltips.name(
        button, texts.get(person ? "author.to-organization" : "author.to-person", author.name()));
    button.setDisable(model.readOnly());
    button.setOnAction(
        e -> model.take(List.of(new ContributorKindChange(line, author.name(), other))));
  }
}
