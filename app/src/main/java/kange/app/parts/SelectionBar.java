package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How many articles are picked, pick all, pick none, and off to the export. */
public final class SelectionBar extends FlowPane {
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
    setAlignment(Pos.CENTER_RIGHT);
    Label count = new Label();
    count.getStyleClass().add(Styles.TEXT_MUTED);
    Button every = new Button(texts.get("part.select.all"));
    every.setId("select-all");
    every.getStyleClass().add(Styles.FLAT);
    every.setOnAction(e -> all.run());
    Button none = new Button(texts.get("part.select.none"));
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
    lists.setVisible(navigator.knows(Place.Lists.class));
    lists.setManaged(lists.isVisible());
    Button print = new Button(texts.get("action.print"), new FontIcon(Material2OutlinedMZ.PRINT));
    print.setId("print-selection");
    print.getStyleClass().add(Styles.FLAT);
    print.setOnAction(e -> navigator.print(selection.articles()));
    selection
        .sizeProperty()
        .subscribe(
            size -> {
              int picked = size.intValue();
              count.setText(picked == 0 ? "" : texts.get("part.selected", picked));
              export.setDisable(picked == 0);
              lists.setDisable(picked == 0);
              print.setVisible(picked > 0);
              print.setManaged(picked > 0);
              none.setVisible(picked > 0);
              none.setManaged(picked > 0);
            });
    getChildren().addAll(count, none, every, print, lists, export);
  }
}
