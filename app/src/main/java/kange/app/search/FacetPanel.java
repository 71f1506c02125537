package kange.app.search;

import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.NumberFormats;
import kange.app.shell.Texts;
import kange.model.search.FacetValue;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;

/**
 * What the hits have in common, with counts; a click narrows the search to it or widens it again.
 */
final class FacetPanel {
  private static final int SHOWN = 8;
  private static final String JOURNALS = "search.journals";
  private final VBox groups = new VBox();
  private final ScrollPane view = new ScrollPane(groups);
  private final Texts texts;
  private final UnaryOperator<String> journal;
  private final Consumer<SearchFilter> narrow;

  /** Groups shown whole; they stay so while one searches on. */
  private final Set<String> whole = new HashSet<>();

  private Runnable again = () -> {};

  /**
   * @param journal what a journal is called on screen
   */
  FacetPanel(Texts texts, UnaryOperator<String> journal, Consumer<SearchFilter> narrow) {
    this.texts = texts;
    this.journal = journal;
    this.narrow = narrow;
    groups.getStyleClass().add("facets");
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.getStyleClass().addAll("facet-pane", "side");
  }

  Parent view() {
    return view;
  }

  void show(SearchFacets facets, SearchFilter now) {
    again = () -> show(facets, now);
    Optional<Object> keyboard = valueWithKeyboard();
    groups.getChildren().clear();
    group(
        JOURNALS,
        facets.journals(),
        now.journal(),
        v -> new SearchFilter(v, now.year(), now.column(), now.author()));
    group(
        "search.years",
        facets.years(),
        now.year().map(String::valueOf),
        v -> new SearchFilter(now.journal(), v.map(Integer::valueOf), now.column(), now.author()));
    group(
        "search.columns",
        facets.columns(),
        now.column(),
        v -> new SearchFilter(now.journal(), now.year(), v, now.author()));
    group(
        "search.authors",
        facets.authors(),
        now.author(),
        v -> new SearchFilter(now.journal(), now.year(), now.column(), v));
    keyboard.ifPresent(this::giveKeyboard);
  }

  /** Who narrows step by step finds the keyboard where it was, though all is made anew. */
  private Optional<Object> valueWithKeyboard() {
    return buttons().filter(Node::isFocused).map(Node::getUserData).findFirst();
  }

  private void giveKeyboard(Object value) {
    buttons().filter(b -> value.equals(b.getUserData())).findFirst().ifPresent(Node::requestFocus);
  }

  private Stream<Node> buttons() {
    return groups.getChildren().stream()
        .flatMap(group -> ((VBox) group).getChildren().stream())
        .filter(ToggleButton.class::isInstance);
  }

  private void group(
      String key,
      List<FacetValue> values,
      Optional<String> chosen,
      Function<Optional<String>, SearchFilter> with) {
    if (values.isEmpty() && chosen.isEmpty()) {
      return;
    }
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("facet-name");
    VBox box = new VBox(name);
    box.getStyleClass().add("facet");
    // A chosen value stays on show even when no hit has it, or nobody could let go of it.
    if (chosen.filter(c -> values.stream().noneMatch(v -> v.value().equals(c))).isPresent()) {
      box.getChildren().add(value(key, new FacetValue(chosen.get(), 0), true, with));
    }
    boolean all = whole.contains(key) || values.size() <= SHOWN + 1;
    for (FacetValue value : values) {
      boolean on = chosen.equals(Optional.of(value.value()));
      if (on || all || box.getChildren().size() <= SHOWN) {
        box.getChildren().add(value(key, value, on, with));
      }
    }
    if (!all) {
      box.getChildren().add(more(key, values.size() - SHOWN));
    }
    groups.getChildren().add(box);
  }

  private Hyperlink more(String key, int others) {
    Hyperlink more = new Hyperlink(texts.get("search.facet.more", others));
    more.getStyleClass().addAll(Styles.TEXT_SMALL, "facet-more");
    more.setAccessibleText(texts.get(key) + " " + more.getText());
    more.setOnAction(
        e -> {
          whole.add(key);
          again.run();
        });
    return more;
  }

  private ToggleButton value(
      String key, FacetValue value, boolean on, Function<Optional<String>, SearchFilter> with) {
    Label name = new Label(key.equals(JOURNALS) ? journal.apply(value.value()) : value.value());
    name.setMinWidth(0);
    Label count = new Label(NumberFormats.count(value.count(), texts));
    count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(name, space, count);
    row.setAlignment(Pos.CENTER_LEFT);
    ToggleButton button = new ToggleButton();
    button.getStyleClass().setAll("facet-value");
    button.setGraphic(row);
    button.setUserData(List.of(key, value.value()));
    button.setSelected(on);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name.getText() + " " + value.count());
    row.prefWidthProperty().bind(button.widthProperty().map(w -> w.doubleValue() - 18));
    button.setOnAction(
        e -> narrow.accept(with.apply(on ? Optional.empty() : Optional.of(value.value()))));
    return button;
  }
}
