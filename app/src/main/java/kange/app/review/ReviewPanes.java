package kange.app.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.parts.Choices;
import kange.app.shell.Texts;

/**
 * The file from top to bottom, its source, the printed page, the article as it reads, doubts and
 * fields: all of it beside each other where there is room, else two or one of them at a time with
 * buttons for the others.
 */
final class ReviewPanes extends HBox {
  /** What can be chosen where not all of it has room. */
  enum Pane {
    LIST,
    SOURCE,
    PRINT,
    SIDE
  }

  /** In so wide a room, in em, titles and answers have more of it than they want at least. */
  private static final double LARGE = 140;

  /** In so wide a room the page as it reads stands beside the source. */
  private static final double WIDE = 105;

  /** In so wide a room list, source and doubts stand beside each other: what they want at least. */
  private static final double THREE = 56;

  /** In so wide a room doubts stand beside the source or the list. */
  private static final double TWO = 41;

  /** What the printed page wants beside the source, in pixels; both grow. */
  private static final double BESIDE = 450;

  private static final PseudoClass AMPLE = PseudoClass.getPseudoClass("ample");
  private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");
  private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");

  private final Region list;
  private final Region source;
  private final ScanBeside scan;
  private final Region reading;
  private final Region side;
  private final Consumer<Pane> keyboard;
  private final HBox switches = new HBox();
  private final Map<Pane, ToggleButton> buttons = new EnumMap<>(Pane.class);
  private final Choices<Pane> choices = new Choices<>(this::choose);
  private Pane chosen = Pane.SOURCE;
  private boolean read;
  private double ems = WIDE;

  /**
   * @param keyboard gives the keyboard to one of them
   */
  ReviewPanes(
      Region list,
      Region source,
      ScanBeside scan,
      Region reading,
      Region side,
      Consumer<Pane> keyboard,
      Texts texts) {
    this.keyboard = keyboard;
    this.list = list;
    this.source = source;
    this.scan = scan;
    this.reading = reading;
    this.side = side;
    for (Pane pane : Pane.values()) {
      ToggleButton button = new ToggleButton(texts.get("pane." + pane));
      button.setId("review-pane-" + pane.name().toLowerCase(Locale.ROOT));
      button.setMinWidth(USE_PREF_SIZE);
      choices.add(pane, button);
      buttons.put(pane, button);
    }
    switches.getStyleClass().add("review-switches");
    switches.setAlignment(Pos.CENTER_LEFT);
    switches.setMinWidth(USE_PREF_SIZE);
    switches.getChildren().addAll(choices.buttons());
    scan.pane().setPrefWidth(BESIDE);
    getChildren().addAll(list, source, scan.pane(), reading, side);
    getChildren().forEach(pane -> setHgrow(pane, Priority.ALWAYS));
    setHgrow(reading, Priority.SOMETIMES);
    getStyleClass().add("review-panes");
    setMinHeight(0);
    choices.show(chosen);
    arrange();
  }

  /** What chooses among them; shown where it is wanted. */
  Region switches() {
    return switches;
  }

  /** Tells how wide the room is, in its own letters. */
  void fit(double room) {
    ems = room;
    arrange();
  }

  /** Whether only one of them has room. */
  boolean single() {
    return ems < TWO;
  }

  /** Whether nothing has the place of the source. */
  boolean showsSource() {
    return source.isVisible();
  }

  /** Shows one of them, where it is not on show anyway, and gives it the keyboard. */
  void go(Pane pane) {
    choose(pane);
    keyboard.accept(pane);
  }

  /** As above; the keyboard stays where it is. */
  void choose(Pane pane) {
    chosen = pane;
    read = read && pane == Pane.SOURCE;
    choices.show(pane);
    arrange();
  }

  /** Shows the source, also where the page as it reads had its place. */
  void showSource() {
    read = false;
    choose(Pane.SOURCE);
  }

  /** Shows the page as it reads in the place of the source, or puts it away. */
  void turnPage() {
    read = !read;
    if (read && !has(Pane.SOURCE)) {
      chosen = Pane.SOURCE;
      choices.show(chosen);
    }
    arrange();
  }

  /** Arranges them anew: the printed page has come or gone. */
  void arrange() {
    boolean wide = ems >= WIDE;
    boolean few = ems < THREE;
    boolean print = scan.pane().isOpen();
    shown(switches, few);
    shown(button(Pane.PRINT), print);
    shown(button(Pane.SIDE), single());
    // Source and print beside each other want the room of the list.
    shown(list, few ? has(Pane.LIST) : wide || !print);
    shown(source, few ? has(Pane.SOURCE) && !read : wide || !read);
    shown(scan.pane(), few ? has(Pane.PRINT) && print : print);
    shown(reading, few ? has(Pane.SOURCE) && read : wide || read);
    shown(side, !single() || chosen == Pane.SIDE);
    pseudoClassStateChanged(AMPLE, ems >= LARGE);
    pseudoClassStateChanged(FEW, few);
    pseudoClassStateChanged(SINGLE, single());
  }

  /** Where one is chosen that has no button now, the source stands for it. */
  private boolean has(Pane pane) {
    boolean gone =
        (chosen == Pane.SIDE && !single()) || (chosen == Pane.PRINT && !scan.pane().isOpen());
    return pane == (gone ? Pane.SOURCE : chosen);
  }

  private ToggleButton button(Pane pane) {
    return Objects.requireNonNull(buttons.get(pane));
  }

  private static void shown(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
