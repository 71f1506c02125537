package kange.app.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.Job;
import kange.model.Highlight;
import kange.model.HighlightColour;

/** What is done with words of the page: copied, cited, highlighted, noted on, searched for. */
final class PassageDesk {
  private static final int QUESTION = 40;
  private static final double GAP = 8;
  private final RoomContext context;
  private final ReaderModel model;
  private final HighlightsModel highlights;
  private final ReaderList list;
  private final StackPane page;
  private final UndoOffer undo;
  private final Texts texts;
  private final PassageBar bar;
  private final NoteCard note;
  private Optional<Highlight> chosen = Optional.empty();

  /**
   * @param page the bar and the card are laid over it
   */
  PassageDesk(
      RoomContext context,
      ReaderModel model,
      HighlightsModel highlights,
      ReaderList list,
      StackPane page,
      UndoOffer undo,
      Texts texts) {
    this.undo = undo;
    this.context = context;
    this.model = model;
    this.highlights = highlights;
    this.list = list;
    this.page = page;
    this.texts = texts;
    note = new NoteCard(texts, () -> list.view().requestFocus());
    bar =
        new PassageBar(
            texts,
            !context.archive().readOnly(),
            new PassageBar.Actions(
                this::copy,
                this::cite,
                this::colour,
                this::note,
                this::search,
                this::print,
                this::remove));
    page.getChildren().addAll(bar, note);
    model
        .pageProperty()
        .subscribe(
            shown -> {
              hide();
              shown.ifPresent(p -> highlights.load(p.id()));
              paint();
            });
    highlights.highlightsProperty().subscribe(now -> paint());
  }

  private void paint() {
    list.showHighlights(RowHighlight.of(highlights.highlightsProperty().get(), list.rows()));
  }

  /** Shows the bar below the end of the selection, if there is one. */
  void offer() {
    chosen = Optional.empty();
    list.selection().ifPresentOrElse(s -> showAt(s.last(), Optional.empty()), this::hide);
  }

  /** Shows the bar for the highlight at a place, if there is one there. */
  void offerAt(TextSelection.Point point) {
    chosen = list.highlightAt(point);
    chosen.ifPresentOrElse(h -> showAt(point, Optional.of(h.colour())), this::hide);
  }

  void hide() {
    bar.setVisible(false);
    note.leave();
  }

  void hideBar() {
    bar.setVisible(false);
  }

  boolean open() {
    return bar.isVisible() || note.isVisible();
  }

  void copy() {
    String words = words();
    if (!words.isEmpty()) {
      put(words);
      context.notices().info(texts.get("passage.copied"));
    }
    bar.setVisible(false);
  }

  /** Copies the words with the reference they are from. */
  void cite() {
    String words = words();
    model
        .pageProperty()
        .get()
        .filter(p -> !words.isEmpty())
        .ifPresent(
            p ->
                context
                    .work()
                    .run(
                        job ->
                            context.archive().citation(p.id(), context.settings().get().citation()),
                        citation -> {
                          put(texts.get("passage.cited", words, citation));
                          context.notices().info(texts.get("passage.cited.copied"));
                        }));
    bar.setVisible(false);
  }

  /** Searches for the words; of many only the beginning makes a question. */
  void search() {
    String line = words().lines().findFirst().orElse("").strip();
    if (!line.isEmpty()) {
      int end =
          line.offsetByCodePoints(0, Math.min(QUESTION, line.codePointCount(0, line.length())));
      context.navigator().open(Place.Search.of(line.substring(0, end)));
    }
  }

  /** What is selected, if it is words of one line: a question to find more of the kind. */
  String selectedLine() {
    String words = list.selection().map(s -> s.text(list.rows())).orElse("").strip();
    boolean question =
        words.lines().count() == 1 && words.codePointCount(0, words.length()) <= QUESTION;
    return question ? words : "";
  }

  /** Prints the words under the head of their article. */
  private void print() {
    List<kange.model.Place> words =
        chosen.map(h -> h.place().stream().toList()).orElseGet(this::selectedPlaces);
    bar.setVisible(false);
    if (words.isEmpty()) {
      context.notices().info(texts.get("passage.print.outside"));
      return;
    }
    model
        .pageProperty()
        .get()
        .ifPresent(
            p -> {
              String title = texts.get("passage.excerpt", p.text().summary().title());
              context.navigator().open(new Place.Print(List.of(p.id()), words, title));
            });
  }

  private void colour(HighlightColour colour) {
    bar.setVisible(false);
    if (chosen.isPresent()) {
      recolour(chosen.get(), colour);
      return;
    }
    highlights.add(selectedPlaces(), colour, this::marked);
    list.select(Optional.empty());
  }

  private void note() {
    bar.setVisible(false);
    if (chosen.isPresent()) {
      write(chosen.get());
      return;
    }
    highlights.add(
        selectedPlaces(),
        HighlightColour.YELLOW,
        made -> made.stream().findFirst().ifPresent(this::write));
    list.select(Optional.empty());
  }

  private void write(Highlight highlight) {
    note.open(highlight.text(), highlight.note().orElse(""), text -> noted(highlight, text));
    place(note, bar.getLayoutX(), bar.getLayoutY());
  }

  private void recolour(Highlight highlight, HighlightColour colour) {
    if (highlight.colour() != colour) {
      highlights.recolour(
          highlight,
          colour,
          was ->
              offerUndo(
                  "passage.recoloured", () -> highlights.recolour(was, was.colour(), now -> {})));
    }
  }

  private void noted(Highlight highlight, String text) {
    highlights.note(
        highlight,
        text,
        was ->
            offerUndo(
                text.isBlank() ? "note.removed" : "note.saved",
                () -> highlights.note(was, was.note().orElse(""), now -> {})));
  }

  private void remove() {
    bar.setVisible(false);
    chosen.ifPresent(h -> highlights.remove(List.of(h), this::removed));
    chosen = Optional.empty();
  }

  private void marked(List<Highlight> made) {
    if (made.isEmpty()) {
      context.notices().info(texts.get("passage.outside"));
      return;
    }
    offerUndo("passage.marked", () -> highlights.remove(made, gone -> {}));
  }

  private void removed(List<Highlight> gone) {
    offerUndo("passage.removed", () -> highlights.restore(gone));
  }

  private void offerUndo(String key, Supplier<Job> back) {
    undo.offer(texts.get(key), () -> back.get().settled());
  }

  private List<kange.model.Place> selectedPlaces() {
    return list.selection().map(s -> RowHighlight.places(s, list.rows())).orElse(List.of());
  }

  private String words() {
    return chosen
        .map(Highlight::text)
        .or(() -> list.selection().map(s -> s.text(list.rows())))
        .orElse("");
  }

  private static void put(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void showAt(TextSelection.Point point, Optional<HighlightColour> colour) {
    note.leave();
    bar.show(colour);
    Bounds caret = list.caretAt(point).map(page::sceneToLocal).orElse(page.getLayoutBounds());
    Point2D below = new Point2D(caret.getCenterX() - bar.getWidth() / 2, caret.getMaxY() + GAP);
    boolean fits = below.getY() + bar.getHeight() < page.getHeight();
    place(bar, below.getX(), fits ? below.getY() : caret.getMinY() - bar.getHeight() - GAP);
  }

  private void place(Region card, double x, double y) {
    card.relocate(
        Math.clamp(x, GAP, Math.max(GAP, page.getWidth() - card.getWidth() - GAP)),
        Math.clamp(y, GAP, Math.max(GAP, page.getHeight() - card.getHeight() - GAP)));
  }
}
