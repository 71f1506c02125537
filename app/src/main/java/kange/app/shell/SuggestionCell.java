package kange.app.shell;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.settings.AskedSearch;
import kange.model.search.SearchFilter;
import kange.model.search.SearchSuggestion;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line under the search field; remembered searches can be forgotten. */
final class SuggestionCell extends ListCell<SuggestionRow> {
  private final FontIcon icon = new FontIcon();
  private final Label text = new Label();
  private final Label detail = new Label();
  private final Button forget = new Button(null, new FontIcon(Material2AL.CLOSE));
  private final HBox line;
  private final Texts texts;

  SuggestionCell(Texts texts, Consumer<SuggestionRow> forgetting) {
    this.texts = texts;
    text.setMinWidth(0);
    detail.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    forget.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_CIRCLE, "forget");
    forget.setFocusTraversable(false);
    Tooltips.name(forget, texts.get("suggest.forget"), texts, RoomKey.REMOVE);
    forget.setOnAction(e -> forgetting.accept(getItem()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(icon, text, space, detail, forget);
    line.getStyleClass().add("palette-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SuggestionRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean named = row instanceof SuggestionRow.Named;
    forget.setVisible(!named);
    forget.setManaged(!named);
    icon.setIconCode(icon(row));
    text.setText(row.text());
    detail.setText(detail(row));
    setAccessibleText(row.text() + " " + detail.getText());
    setGraphic(line);
  }

  private String detail(SuggestionRow row) {
    if (row instanceof SuggestionRow.Saved saved) {
      return detail("suggest.saved", saved.search());
    }
    if (row instanceof SuggestionRow.Recent recent) {
      return detail("suggest.recent", recent.search());
    }
    SearchSuggestion named = ((SuggestionRow.Named) row).suggestion();
    String kind = texts.get("suggest." + named.kind().name());
    return named.alias().map(alias -> texts.get("suggest.alias", kind, alias)).orElse(kind);
  }

  private String detail(String key, AskedSearch search) {
    SearchFilter filter = search.filter();
    Stream<String> narrowed =
        Stream.of(
                filter.journal(),
                filter.year().map(String::valueOf),
                filter.column(),
                filter.author())
            .flatMap(v -> v.stream());
    return Stream.concat(narrowed, Stream.of(texts.get(key))).collect(Collectors.joining(" · "));
  }

  private static Ikon icon(SuggestionRow row) {
    if (row instanceof SuggestionRow.Saved) {
      return Material2OutlinedAL.BOOKMARK_BORDER;
    }
    if (row instanceof SuggestionRow.Recent) {
      return Material2OutlinedAL.HISTORY;
    }
    return switch (((SuggestionRow.Named) row).suggestion().kind()) {
      case AUTHOR -> Material2OutlinedMZ.PERSON;
      case COLUMN -> Material2OutlinedMZ.VIEW_COLUMN;
      case TITLE -> Material2OutlinedAL.ARTICLE;
    };
  }
}
