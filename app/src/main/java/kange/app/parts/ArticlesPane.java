package kange.app.parts;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** What a list of articles is of, how many there are, in which order, and the articles. */
public final class ArticlesPane extends VBox {
  private final Label title = new Label();
  private final Label amount = new Label();
  private final ArticleListView list;

  /**
   * @param blank stands where there are no articles
   */
  public ArticlesPane(ArticleListModel model, RoomContext context, Texts texts, Node blank) {
    title.getStyleClass().add(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    OrderButton<?> order = new OrderButton<>(model.orderProperty(), texts);
    order.setId("order-articles");
    list = new ArticleListView(model, context.navigator(), texts, title::getText, blank);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("wide-pane");
    PickAll all = new PickAll(model.selection(), model::selectAll, texts);
    // One article is picked as quickly by itself.
    model.articlesProperty().subscribe(listed -> all.offer(listed.size() > 1));
    getChildren().addAll(head(title, amount, all, order), list);
  }

  /** A title, the amount below it, and what can be done with it at the right. */
  public static HBox head(Label title, Label amount, Node... tools) {
    VBox words = new VBox(title, amount);
    words.getStyleClass().add("room-head-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words);
    head.getChildren().addAll(tools);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("room-head");
    return head;
  }

  public void name(String name, String howMany) {
    title.setText(name);
    amount.setText(howMany);
  }

  public void focusList() {
    list.focusList();
  }
}
