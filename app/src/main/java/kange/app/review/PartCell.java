package kange.app.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.issue.Article;

/** A row of the list at the left. */
final class PartCell extends WrappingCell<Part> {
  private final Texts texts;
  private final ArticlePhrases phrases;

  PartCell(Texts texts) {
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
  }

  @Override
  protected void updateItem(Part part, boolean empty) {
    super.updateItem(part, empty);
    getStyleClass().remove("part-rest");
    if (empty || part == null) {
      setGraphic(null);
      return;
    }
    if (part instanceof Part.Rest) {
      getStyleClass().add("part-rest");
    }
    setGraphic(content(part));
  }

  private Node content(Part part) {
    return switch (part) {
      case Part.Card card -> row("", texts.get("review.card"), "", card.doubts());
      case Part.Entry entry -> {
        Article article = entry.article();
        yield row(
            Integer.toString(entry.place() + 1),
            article.title(),
            below(article),
            article.warnings().size());
      }
      case Part.Rest rest -> {
        Label words =
            new Label(
                texts.get(
                    "review.rest",
                    rest.kinds().stream()
                        .map(k -> texts.get("leftover." + k))
                        .collect(Collectors.joining(texts.get("review.rest.and"))),
                    rest.lines()));
        words.getStyleClass().add("part-words");
        words.setMinWidth(0);
        yield words;
      }
    };
  }

  private String below(Article article) {
    return Stream.of(
            article.authors().isEmpty()
                ? texts.get("review.unsigned")
                : phrases.authors(article.authors()),
            article.column().orElse(""),
            article.page().map(p -> texts.get("review.page", p.toString())).orElse(""))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Node row(String number, String title, String below, int doubts) {
    HBox row = TitledRow.of(number, "part-number", title, below);
    if (doubts > 0) {
      Label badge = new Label(Integer.toString(doubts));
      badge.getStyleClass().add("doubt-badge");
      badge.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(badge);
    }
    return row;
  }
}
