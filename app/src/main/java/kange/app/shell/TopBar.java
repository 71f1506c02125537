package kange.app.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.settings.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Back, forward, the search field that is always at hand, and the light switch. */
final class TopBar {
  private final HBox view = new HBox();
  private final CustomTextField search = new CustomTextField();
  private final SuggestionsModel remembered;
  private final SuggestionList suggestions;
  private final Shell shell;
  private final Texts texts;
  private boolean showing;
  private Place before = new Place.Home();

  TopBar(Shell shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    RoomContext context = shell.context();
    remembered = new SuggestionsModel(context.archive(), context.settings(), context.work());
    suggestions = new SuggestionList(search, remembered, shell, texts);
    Button back = button("top-back", "top.back", Material2AL.ARROW_BACK, shell::back, "back");
    Button forward =
        button("top-forward", "top.forward", Material2AL.ARROW_FORWARD, shell::forward, "forward");
    enable(back, shell.canGoBackProperty());
    enable(forward, shell.canGoForwardProperty());
    Region left = new Region();
    Region right = new Region();
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    buildSearch();
    view.getStyleClass().add("top-bar");
    view.setAlignment(Pos.CENTER_LEFT);
    Button light =
        button("top-light", "top.light", Material2OutlinedAL.BRIGHTNESS_6, this::light, "light");
    view.getChildren().addAll(back, forward, left, search, right, light);
  }

  Parent view() {
    return view;
  }

  /** Hangs over the rooms, under the field. */
  Node suggestions() {
    return suggestions.view();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
    offerRemembered();
  }

  boolean searchHasKeyboard() {
    return search.isFocused();
  }

  private void buildSearch() {
    search.setId("top-search");
    search.getStyleClass().add("search-field");
    search.setPromptText(texts.get("top.search.prompt", keys("search")));
    search.setAccessibleText(texts.get("top.search"));
    FontIcon lens = new FontIcon(Material2OutlinedMZ.SEARCH);
    search.setLeft(lens);
    Button clear = new Button(null, new FontIcon(Material2AL.CLEAR));
    clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_CIRCLE, "clear");
    Tooltips.name(clear, texts.get("top.search.clear"));
    clear.setFocusTraversable(false);
    clear.setOnAction(
        e -> {
          search.clear();
          search.requestFocus();
        });
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    search.setRight(clear);
    HBox.setHgrow(search, Priority.SOMETIMES);
    TypedText.listen(
        search,
        typed -> {
          if (!showing) {
            shell.typed(typed);
            suggestions.open();
          }
        });
    shell.placeProperty().subscribe(this::showQuery);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFor);
    search.setOnMouseClicked(e -> offerRemembered());
  }

  private void offerRemembered() {
    if (search.getText().isEmpty()) {
      suggestions.open();
    }
  }

  /** Down and Enter go on to suggestions and hits; Escape gives the field up. */
  private void leaveFor(KeyEvent e) {
    if (suggestions.takes(e.getCode())) {
      e.consume();
      return;
    }
    if (e.getCode() == KeyCode.ENTER) {
      suggestions.close();
    }
    boolean found = shell.placeProperty().get() instanceof Place.Search;
    if (e.getCode() == KeyCode.DOWN || (e.getCode() == KeyCode.ENTER && found)) {
      shell.focusRoom();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      shell.typed(search.getText());
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE) {
      shell.focusRoom();
      e.consume();
    }
  }

  /** The field says what is searched for as long as one is among the hits. */
  private void showQuery(Place place) {
    String query = "";
    if (place instanceof Place.Article && before instanceof Place.Search led) {
      remembered.remember(led);
    }
    before = place;
    if (place instanceof Place.Search asked) {
      query = asked.query();
    } else if (place instanceof Place.Article article) {
      query = article.query();
    }
    if (!query.equals(search.getText())) {
      showing = true;
      search.setText(query);
      showing = false;
    }
  }

  private void light() {
    shell
        .context()
        .settings()
        .update(s -> s.withTheme(s.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK));
  }

  private Button button(String id, String key, Ikon icon, Runnable action, String command) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(button, texts.get(key), keys(command), texts);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** The keys of a command for people; empty where it has none. */
  private String keys(String command) {
    return shell.commands().stream()
        .filter(c -> c.id().equals(command))
        .map(c -> c.keyText(texts))
        .findFirst()
        .orElse("");
  }

  private static void enable(Button button, ObservableBooleanValue when) {
    when.subscribe(can -> button.setDisable(!can));
  }
}
