package kange.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The entries at the left of the window; an entry shows only when its place has a room. */
final class Rail {
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
              Set.of(Place.Issue.class, Place.Habits.class)),
          new Entry("rail.columns", Material2OutlinedMZ.VIEW_COLUMN, Place.Columns.all(), Set.of()),
          new Entry("rail.authors", Material2OutlinedMZ.PEOPLE, Place.Authors.all(), Set.of()),
          new Entry(
              "rail.favourites", Material2OutlinedMZ.STAR_BORDER, new Place.Favourites(), Set.of()),
          new Entry("rail.marks", Material2OutlinedMZ.RATE_REVIEW, Place.Marks.all(), Set.of()),
          new Entry(
              "rail.lists", Material2OutlinedMZ.PLAYLIST_ADD_CHECK, Place.Lists.all(), Set.of()));
  private static final List<Entry> KEEPING =
      List.of(
          new Entry("rail.intake", Material2OutlinedAL.ADD_BOX, Place.Intake.empty(), Set.of()),
          new Entry("rail.check", Material2OutlinedAL.FACT_CHECK, new Place.Check(), Set.of()),
          new Entry("rail.settings", Material2OutlinedMZ.SETTINGS, new Place.Settings(), Set.of()));

  private final VBox view = new VBox();

  Rail(Shell shell, Texts texts) {
    view.getStyleClass().add("rail");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    view.getChildren().add(nameplate(texts));
    view.getChildren().addAll(buttons(READING, shell, texts));
    view.getChildren().add(space);
    view.getChildren().addAll(buttons(KEEPING, shell, texts));
  }

  Parent view() {
    return view;
  }

  private static HBox nameplate(Texts texts) {
    Label seal = new Label(texts.get("app.seal"));
    seal.getStyleClass().add("seal");
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().add("name");
    Label gloss = new Label(texts.get("app.gloss"));
    gloss.getStyleClass().add("gloss");
    HBox plate = new HBox(seal, new VBox(name, gloss));
    plate.setAlignment(Pos.CENTER_LEFT);
    plate.getStyleClass().add("nameplate");
    return plate;
  }

  private static List<Button> buttons(List<Entry> entries, Shell shell, Texts texts) {
    List<Button> buttons = new ArrayList<>();
    for (Entry entry : entries) {
      if (!shell.knows(entry.to().getClass())) {
        continue;
      }
      Button button = new Button(texts.get(entry.key()), new FontIcon(entry.icon()));
      button.setId(entry.key().replace('.', '-'));
      button.getStyleClass().setAll("rail-button");
      button.setContentDisplay(ContentDisplay.LEFT);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> shell.open(entry.to()));
      shell
          .placeProperty()
          .subscribe(place -> button.pseudoClassStateChanged(HERE, entry.covers(place)));
      buttons.add(button);
    }
    return buttons;
  }
}
