package kange.app.reader.marks;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.TextSelection;
import kange.app.shell.Texts;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;

/** The bar and the card of a note, laid over the page beside the words they are for. */
final class PassageOverlay {
  private final ReaderList list;
  private final StackPane page;
  private final DoubleSupplier covered;
  private final PassageBar bar;
  private final NoteCard note;

  /**
   * @param page they are laid over it
   * @param covered how much of the page's lower edge notices cover now, in pixels
   */
  PassageOverlay(
      ReaderList list, StackPane page, DoubleSupplier covered, PassageBar bar, Texts texts) {
    this.list = list;
    this.page = page;
    this.covered = covered;
    this.bar = bar;
    note = new NoteCard(texts, () -> list.view().requestFocus());
    page.getChildren().addAll(bar, note);
  }

  /**
   * Shows the bar beside words.
   *
   * @param colour the one the words have been marked with
   * @param changeable whether that mark is the reader's to change
   */
  void showAt(TextSelection words, Optional<HighlightColour> colour, boolean changeable) {
    note.leave();
    bar.show(colour, changeable);
    Optional<Bounds> start = list.places().caretAt(words.start(), false).map(page::sceneToLocal);
    Optional<Bounds> end = list.places().caretAt(words.end(), true).map(page::sceneToLocal);
    place(bar, BarPlacement.beside(start, end, size(bar), free()));
  }

  /** Shows the card where the bar stood. */
  void write(Highlight highlight, Consumer<String> written) {
    note.open(highlight.text(), highlight.note().orElse(""), written);
    place(note, new BarPlacement(bar.getLayoutX(), bar.getLayoutY()));
  }

  boolean barShown() {
    return bar.isVisible();
  }

  boolean shown() {
    return bar.isVisible() || note.isVisible();
  }

  void hideBar() {
    bar.setVisible(false);
  }

  /** Takes both away; what was written in the card is kept. */
  void hide() {
    hideBar();
    note.leave();
  }

  private void place(Region card, BarPlacement wanted) {
    BarPlacement at = wanted.within(size(card), free());
    card.relocate(at.x(), at.y());
  }

  /** What of the page no notice covers. */
  private Dimension2D free() {
    return new Dimension2D(page.getWidth(), page.getHeight() - covered.getAsDouble());
  }

  private static Dimension2D size(Region region) {
    return new Dimension2D(region.getWidth(), region.getHeight());
  }
}
