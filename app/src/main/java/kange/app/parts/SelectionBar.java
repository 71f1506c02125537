package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * How many articles are picked, pick all, pick none, and off to the export. There only while an
 * article is picked.
 */
public final class SelectionBar extends HBox {
  /**
   * @param name suggests a file name for what is exported
   */
  public SelectionBar(
      ArticleSelection selection,
      Runnable all,
      Runnable changed,
      Supplier<String> name,
      Navigator navigator,
      Texts texts) {
    getStyleClass().add("selection-bar");
    setAlignment(Pos.CENTER);
    Label count = new Label();
    count.getStyleClass().add("selection-count");
    Button every = new Button(texts.get("part.select.all"));
    every.setId("select-all");
    every.getStyleClass().add(Styles.FLAT);
    every.setOnAction(e -> all.run());
    Button none = new Button(texts.get("part.select.none"));
    none.setId("select-none");
    none.getStyleClass().add(Styles.FLAT);
    none.setOnAction(
        e -> {
          selection.clear();
          changed.run();
        });
    Button export =
        new Button(texts.get("action.export"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    export.setId("export-selection");
    export.getStyleClass().add(Styles.ACCENT);
    export.setOnAction(e -> navigator.open(new Place.Export(selection.articles(), name.get())));
    export.setVisible(navigator.knows(Place.Export.class));
    export.setManaged(export.isVisible());
    Button lists =
        new Button(texts.get("action.list"), new FontIcon(Material2OutlinedMZ.PLAYLIST_ADD));
    lists.setId("list-selection");
    lists.setOnAction(e -> navigator.open(Place.Lists.adding(selection.articles())));
    lists.setVisible(navigator.knows(Place.Lists.class) && navigator.takesMarks());
    lists.setManaged(lists.isVisible());
    Button print = new Button(texts.get("action.print"), new FontIcon(Material2OutlinedMZ.PRINT));
    print.setId("print-selection");
    navigator.commands().stream()
        .filter(c -> c.id().equals("print"))
        .forEach(c -> Tooltips.name(print, texts.get("action.print"), c.keyText(texts), texts));
    print.getStyleClass().add(Styles.FLAT);
    print.setOnAction(e -> navigator.print(selection.articles()));
    selection
        .sizeProperty()
        .subscribe(
            size -> {
              int picked = size.intValue();
              count.setText(texts.get("part.selected", picked));
              setVisible(picked > 0);
              setManaged(picked > 0);
            });
    FlowPane line = new FlowPane(count, every, none, print, lists, export);
    line.setAlignment(Pos.CENTER_RIGHT);
    // One row as long as there is room for one.
    line.setPrefWrapLength(Double.MAX_VALUE);
    line.getStyleClass().add("selection-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    getChildren().add(line);
  }
}
