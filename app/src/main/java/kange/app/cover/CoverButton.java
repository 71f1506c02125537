package kange.app.cover;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;

/** A cover to take from the shelf, with its number below. It can show one issue after another. */
public final class CoverButton extends Button {
  private static final double COVER = 138;

  private final Texts texts;
  private final Label name = new Label();
  private final Label below = new Label();
  private final VBox box;
  private final Region place = new Region();
  private final IssueCover cover;
  private final CoverQueue queue;
  private Optional<IssueSummary> drawn = Optional.empty();

  /**
   * @param queue draws the cover when its turn comes; the button keeps its place until then
   */
  public CoverButton(CoverQueue queue, RoomContext context, Texts texts) {
    this.queue = queue;
    this.cover = new IssueCover(context.fonts(), texts);
    this.texts = texts;
    getStyleClass().setAll("cover-button");
    name.getStyleClass().add("cover-name");
    below.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    box = new VBox(place, name, below);
    box.getStyleClass().add("cover-box");
    size(width(context));
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    place.getStyleClass().add("cover-place");
    setOnAction(
        e -> drawn.ifPresent(issue -> context.navigator().open(new Place.Issue(issue.id()))));
  }

  /**
   * Shows the cover of an issue and what is said below it.
   *
   * @param withJournal whether the journal is named below: where issues of several stand together
   * @param width of the cover, in logical pixels
   */
  public void show(IssueSummary shown, boolean withJournal, double width) {
    String number = shown.numberLabel();
    name.setText(withJournal || number.isEmpty() ? shown.heading() : number);
    below.setText(
        withJournal && !number.isEmpty() ? number : texts.get("count.articles", shown.articles()));
    setAccessibleText(shown.label());
    draw(shown, width);
  }

  /** The issue whose cover this is; empty before the first. */
  public Optional<IssueSummary> issue() {
    return drawn;
  }

  private void draw(IssueSummary shown, double width) {
    if (drawn.filter(shown::equals).isPresent() && place.getPrefWidth() == width) {
      return;
    }
    drawn = Optional.of(shown);
    size(width);
    box.getChildren().set(0, place);
    queue.add(
        () -> {
          // Scrolled on meanwhile, the button shows another issue.
          if (drawn.filter(shown::equals).isPresent()) {
            cover.show(shown, width);
            box.getChildren().set(0, cover);
          }
        });
  }

  private void size(double width) {
    place.setMinSize(width, IssueCover.height(width));
    place.setPrefSize(width, IssueCover.height(width));
    box.setMaxWidth(width);
    box.setPrefWidth(width);
  }

  /** How wide a cover is where there is not much room. */
  public static double width(RoomContext context) {
    return COVER * context.settings().get().zoom() / 100.0;
  }
}
