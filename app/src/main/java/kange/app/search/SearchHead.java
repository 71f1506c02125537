package kange.app.search;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Choices;
import kange.app.shell.Texts;
import kange.model.message.Message;
import kange.model.search.IndexStatus;
import kange.model.search.SearchOrder;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Above the hits: how many, how the question was read, the order, the index while it is behind. */
final class SearchHead {
  private final Label total = new Label();
  private final Label reading = new Label();
  private final Label banner = new Label();
  private final ToggleButton relevance = new ToggleButton();
  private final ToggleButton newest = new ToggleButton();
  private final ToggleButton keep = new ToggleButton();
  private final VBox view = new VBox();
  private final Choices<SearchOrder> orders;
  private final Texts texts;

  SearchHead(Texts texts, Node pickAll, Consumer<SearchOrder> sort, Consumer<Boolean> save) {
    this.texts = texts;
    orders = new Choices<>(sort);
    total.setId("search-total");
    total.getStyleClass().add(Styles.TITLE_4);
    total.setMinWidth(Region.USE_PREF_SIZE);
    reading.setId("search-reading");
    reading.getStyleClass().add(Styles.TEXT_MUTED);
    reading.setMinWidth(0);
    banner.setId("index-banner");
    banner.getStyleClass().add("index-banner");
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    keep.setId("search-save");
    keep.setGraphic(new FontIcon(Material2OutlinedAL.BOOKMARK_BORDER));
    keep.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    keep.setText(texts.get("search.save"));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(e -> save.accept(keep.isSelected()));
    FlowPane tools = new OneRowIfRoom(pickAll, keep, orders());
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getStyleClass().add("search-tools");
    HBox.setHgrow(reading, Priority.SOMETIMES);
    HBox line = new HBox(total, reading, space, tools);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("search-line");
    view.getStyleClass().addAll("room-head", "search-head");
    view.getChildren().addAll(banner, line);
  }

  VBox view() {
    return view;
  }

  void showReading(Optional<Message> understood) {
    reading.setText(understood.map(r -> texts.get("search.reading", texts.say(r))).orElse(""));
  }

  /** Shows how many articles match; nothing while they are being counted. */
  void showTotal(Optional<Integer> articles) {
    total.setText(articles.map(n -> texts.get("search.total", n)).orElse(""));
  }

  void showSaved(boolean saved) {
    keep.setSelected(saved);
    keep.setText(texts.get(saved ? "search.saved" : "search.save"));
  }

  void showOrder(SearchOrder order) {
    orders.show(order);
  }

  void showIndex(IndexStatus status) {
    boolean told = !status.complete() || status.substitute();
    banner.setVisible(told);
    banner.setManaged(told);
    banner.setText(
        status.complete()
            ? texts.get("search.substitute")
            : texts.get("search.indexing", status.indexed(), status.total()));
  }

  private HBox orders() {
    orders.add(SearchOrder.RELEVANCE, relevance);
    orders.add(SearchOrder.NEWEST, newest);
    relevance.setText(texts.get("search.relevance"));
    newest.setText(texts.get("search.newest"));
    newest.setId("search-newest");
    relevance.getStyleClass().addAll(Styles.LEFT_PILL, Styles.SMALL);
    newest.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.SMALL);
    relevance.setMinWidth(Region.USE_PREF_SIZE);
    newest.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(relevance, newest);
  }

  /**
   * Wants the width of one row, and wraps where there is less. A plain FlowPane wants a fixed one.
   */
  private static final class OneRowIfRoom extends FlowPane {
    OneRowIfRoom(Node... children) {
      super(children);
    }

    @Override
    protected double computePrefWidth(double height) {
      double width = snappedLeftInset() + snappedRightInset();
      int shown = 0;
      for (Node child : getManagedChildren()) {
        width += snapSizeX(child.prefWidth(-1));
        shown++;
      }
      return width + Math.max(0, shown - 1) * snapSpaceX(getHgap());
    }
  }
}
