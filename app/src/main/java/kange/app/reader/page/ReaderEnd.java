package kange.app.reader.page;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;

/** Below the text: the articles before and after it in the issue. */
public final class ReaderEnd {
  private ReaderEnd() {}

  public static Node of(Optional<ReaderPage> page, double width, Navigator navigator, Texts texts) {
    HBox box = new HBox();
    box.getStyleClass().add("reader-end");
    box.setMaxWidth(width);
    box.setPrefWidth(width);
    Optional<ArticleSummary> before = page.flatMap(ReaderPage::previous);
    Optional<ArticleSummary> after = page.flatMap(ReaderPage::next);
    box.getChildren().add(way(before, "reader.previous", Pos.CENTER_LEFT, width, navigator, texts));
    box.getChildren().add(way(after, "reader.next", Pos.CENTER_RIGHT, width, navigator, texts));
    return box;
  }

  private static Button way(
      Optional<ArticleSummary> article,
      String key,
      Pos side,
      double width,
      Navigator navigator,
      Texts texts) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("way-label");
    Label title = new Label(article.map(ArticleSummary::title).orElse(""));
    title.getStyleClass().add("way-title");
    title.setMinWidth(0);
    VBox words = new VBox(label, title);
    words.setMinWidth(0);
    words.setMaxWidth(width * 0.44);
    words.setAlignment(side);
    Button button = new Button();
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("way");
    button.setAlignment(side);
    button.setGraphic(words);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(0);
    button.setVisible(article.isPresent());
    button.setAccessibleText(label.getText() + " " + title.getText());
    HBox.setHgrow(button, Priority.ALWAYS);
    article.ifPresent(a -> button.setOnAction(e -> navigator.open(Place.Article.of(a.id()))));
    return button;
  }
}
