package kange.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.settings.SettingsModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The entries at the left of the window; an entry shows only when its place has a room. */
final class NavigationRail {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private record Entry(String key, Ikon icon, Place to, Set<Class<? extends Place>> also) {
    boolean covers(Place place) {
      return to.getClass() == place.getClass() || also.contains(place.getClass());
    }
  }

  private static final List<Entry> READING =
      List.of(
          new Entry("rail.home", Material2OutlinedAL.HOME, new Place.Home(), Set.of()),
          new Entry(
              "rail.shelves",
              Material2OutlinedMZ.MENU_BOOK,
              Place.Shelves.all(),
              Set.of(Place.Issue.class, Place.Profile.class)),
          new Entry("rail.columns", Material2OutlinedMZ.VIEW_COLUMN, Place.Columns.all(), Set.of()),
          new Entry(
              "rail.authors",
              Material2OutlinedMZ.PEOPLE,
              Place.Authors.all(),
              Set.of(Place.Authorities.class)),
          new Entry(
              "rail.favourites", Material2OutlinedMZ.STAR_BORDER, new Place.Favourites(), Set.of()),
          new Entry("rail.marks", Material2OutlinedMZ.RATE_REVIEW, Place.Marks.all(), Set.of()),
          new Entry(
              "rail.lists", Material2OutlinedMZ.PLAYLIST_ADD_CHECK, Place.Lists.all(), Set.of()));
  private static final List<Entry> KEEPING =
      List.of(
          new Entry(
              "rail.intake",
              Material2OutlinedAL.ADD_BOX,
              Place.Intake.empty(),
              Set.of(Place.QueueReview.class)),
          new Entry(
              "rail.doubts",
              Material2OutlinedAL.HELP_OUTLINE,
              new Place.Doubts(),
              Set.of(Place.Review.class, Place.Slips.class)),
          new Entry("rail.check", Material2OutlinedAL.FACT_CHECK, new Place.Check(), Set.of()),
          new Entry(
              "rail.log", Material2OutlinedAL.HISTORY, new Place.Log(), Set.of(Place.Bin.class)),
          new Entry("rail.settings", Material2OutlinedMZ.SETTINGS, new Place.Settings(), Set.of()));

  /** A window narrower than this many characters needs the room for what is read. */
  private static final double NARROW = 60;

  private static final double CHARACTER = 14;

  private final ScrollPane view = new ScrollPane();
  private final List<Button> buttons = new ArrayList<>();
  private final VBox names;
  private final SettingsModel settings;
  private Optional<Boolean> compact = Optional.empty();

  NavigationRail(Shell shell, Texts texts) {
    settings = shell.context().settings();
    names = names(texts);
    List<Button> keeping = buttons(KEEPING, shell, texts);
    buttons.addAll(buttons(READING, shell, texts));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox entries = new VBox(nameplate(texts));
    entries.getStyleClass().add("rail");
    entries.getChildren().addAll(buttons);
    entries.getChildren().add(space);
    entries.getChildren().addAll(keeping);
    buttons.addAll(keeping);
    view.setContent(entries);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.getStyleClass().add("rail-pane");
    view.sceneProperty()
        .flatMap(Scene::widthProperty)
        .subscribe(width -> fit(width == null ? 0 : width.doubleValue()));
    settings
        .property()
        .subscribe(s -> fit(view.getScene() == null ? 0 : view.getScene().getWidth()));
  }

  Parent view() {
    return view;
  }

  /** In a narrow window the entries are icons. */
  private void fit(double width) {
    double characters = width / (CHARACTER * settings.get().zoom() / 100.0);
    boolean narrow = width > 0 && characters < NARROW;
    if (compact.equals(Optional.of(narrow))) {
      return;
    }
    compact = Optional.of(narrow);
    names.setVisible(!narrow);
    names.setManaged(!narrow);
    view.getStyleClass().remove("compact");
    if (narrow) {
      view.getStyleClass().add("compact");
    }
    for (Button button : buttons) {
      button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
    }
  }

  private static VBox names(Texts texts) {
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().add("name");
    Label gloss = new Label(texts.get("app.gloss"));
    gloss.getStyleClass().add("gloss");
    return new VBox(name, gloss);
  }

  private HBox nameplate(Texts texts) {
    Label seal = new Label(texts.get("app.seal"));
    seal.getStyleClass().add("seal");
    seal.setMinWidth(Region.USE_PREF_SIZE);
    HBox plate = new HBox(seal, names);
    plate.setAlignment(Pos.CENTER_LEFT);
    plate.getStyleClass().add("nameplate");
    return plate;
  }

  private static List<Button> buttons(List<Entry> entries, Shell shell, Texts texts) {
    List<Button> made = new ArrayList<>();
    for (Entry entry : entries) {
      if (!shell.knows(entry.to().getClass())) {
        continue;
      }
      Button button = new Button(texts.get(entry.key()), new FontIcon(entry.icon()));
      button.setId(entry.key().replace('.', '-'));
      button.getStyleClass().setAll("rail-button");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> shell.open(entry.to()));
      shell
          .placeProperty()
          .subscribe(place -> button.pseudoClassStateChanged(HERE, entry.covers(place)));
      made.add(button);
    }
    return made;
  }
}
