package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.marks.HighlightColour;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A small bar beside selected or highlighted words: what can be done with them. */
final class PassageBar extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** What the buttons do. */
  record Actions(
      Runnable copy,
      Runnable cite,
      Consumer<HighlightColour> colour,
      Runnable note,
      Runnable search,
      Runnable print,
      Runnable remove) {}

  private final Map<HighlightColour, Button> colours = new EnumMap<>(HighlightColour.class);
  private final List<Node> marking;
  private final Button remove;
  private final Texts texts;

  /**
   * @param marks whether the archive takes highlights: not when it is open for reading only
   */
  PassageBar(Texts texts, boolean marks, Actions actions) {
    this.texts = texts;
    setId("passage-bar");
    getStyleClass().addAll("reader-card", "passage-bar");
    setAlignment(Pos.CENTER);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setManaged(false);
    HBox dots = new HBox();
    dots.getStyleClass().add("dots");
    dots.setAlignment(Pos.CENTER);
    for (HighlightColour colour : HighlightColour.values()) {
      Button dot = dot(colour, actions.colour());
      colours.put(colour, dot);
      dots.getChildren().add(dot);
    }
    Button note = button("note", Material2OutlinedMZ.RATE_REVIEW, actions.note());
    remove = button("remove", Material2OutlinedAL.DELETE, actions.remove());
    marking = marks ? List.of(dots, note, remove, new Separator(Orientation.VERTICAL)) : List.of();
    getChildren().addAll(marking);
    getChildren()
        .addAll(
            button("copy", Material2AL.CONTENT_COPY, actions.copy(), RoomKey.COPY),
            button("cite", Material2AL.FORMAT_QUOTE, actions.cite(), RoomKey.CITE),
            button("search", Material2MZ.SEARCH, actions.search()),
            button("print", Material2OutlinedMZ.PRINT, actions.print()));
    setVisible(false);
  }

  /**
   * Shows itself for selected words, or for a highlight in its colour.
   *
   * @param changeable whether that highlight is the reader's to change
   */
  void show(Optional<HighlightColour> present, boolean changeable) {
    marking.forEach(tool -> tool.setDisable(!changeable));
    colours.forEach(
        (colour, dot) -> dot.pseudoClassStateChanged(CHOSEN, present.equals(Optional.of(colour))));
    remove.setVisible(present.isPresent());
    remove.setManaged(present.isPresent());
    setVisible(true);
    applyCss();
    autosize();
    layout();
  }

  private Button dot(HighlightColour colour, Consumer<HighlightColour> action) {
    String name = colour.name().toLowerCase(Locale.ROOT);
    Region spot = new Region();
    spot.getStyleClass().addAll("spot", "spot-" + name);
    Button dot = new Button(null, spot);
    dot.setId("passage-" + name);
    dot.getStyleClass().setAll("dot");
    Tooltips.name(dot, texts.get("passage." + name));
    dot.setOnAction(e -> action.accept(colour));
    return dot;
  }

  private Button button(String key, Ikon icon, Runnable action, RoomKey... keys) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("passage-" + key);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(button, texts.get("passage." + key), texts, keys);
    button.setOnAction(e -> action.run());
    return button;
  }
}
