package kange.app.reader.marks;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.RowHighlight;
import kange.app.reader.page.TextSelection;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;

/** What is done with words of the page: copied, cited, highlighted, noted on, searched for. */
public final class PassageActions {
  private static final int QUESTION = 40;
  private final RoomContext context;
  private final ReaderModel model;
  private final HighlightsModel highlights;
  private final HighlightActions marking;
  private final ReaderList list;
  private final Texts texts;
  private final PassageOverlay overlay;
  private Optional<Highlight> chosen = Optional.empty();

  /**
   * @param page the bar and the card are laid over it
   */
  public PassageActions(
      RoomContext context,
      ReaderModel model,
      HighlightsModel highlights,
      ReaderList list,
      StackPane page,
      UndoOffer undo,
      Texts texts) {
    this.context = context;
    this.model = model;
    this.highlights = highlights;
    this.marking = new HighlightActions(highlights, context.notices(), undo, texts);
    this.list = list;
    this.texts = texts;
    PassageBar bar =
        new PassageBar(
            texts,
            context.archive().marks().refusal().isEmpty(),
            new PassageBar.Actions(
                this::copy,
                this::cite,
                this::colour,
                this::note,
                this::search,
                this::print,
                this::remove));
    overlay = new PassageOverlay(list, page, context.notices()::foot, bar, texts);
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

  /** Shows the bar beside the selection, if there is one. */
  public void offer() {
    chosen = Optional.empty();
    list.selection().ifPresentOrElse(s -> overlay.showAt(s, Optional.empty(), true), this::hide);
  }

  /** Shows the bar for the highlight at a place, if there is one there. */
  public void offerAt(TextSelection.Point point) {
    chosen = list.marks().highlightAt(point);
    chosen.ifPresentOrElse(
        h ->
            overlay.showAt(
                list.marks().wordsOf(h).orElse(TextSelection.at(point)),
                Optional.of(h.colour()),
                context.archive().marks().changeable(h)),
        this::hide);
  }

  public void hide() {
    overlay.hide();
  }

  public void hideBar() {
    overlay.hideBar();
  }

  boolean open() {
    return overlay.shown();
  }

  public void copy() {
    String words = words();
    if (!words.isEmpty()) {
      put(words);
      context.notices().info(texts.get("passage.copied"));
    }
    overlay.hideBar();
  }

  /** Copies the words with the reference they are from. */
  public void cite() {
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
                            context
                                .archive()
                                .exports()
                                .citation(p.id(), context.settings().get().citation()),
                        citation -> {
                          put(texts.get("passage.cited", words, citation));
                          context.notices().info(texts.get("passage.cited.copied"));
                        }));
    overlay.hideBar();
  }

  /** Searches for the words; of many only the beginning makes a question. */
  public void search() {
    String line = words().lines().findFirst().orElse("").strip();
    if (!line.isEmpty()) {
      int end =
          line.offsetByCodePoints(0, Math.min(QUESTION, line.codePointCount(0, line.length())));
      context.navigator().open(Place.Search.of(line.substring(0, end)));
    }
  }

  /** What is selected, if it is words of one line: a question to find more of the kind. */
  public String selectedLine() {
    String words = list.selection().map(s -> s.text(list.rows())).orElse("").strip();
    boolean question =
        words.lines().count() == 1 && words.codePointCount(0, words.length()) <= QUESTION;
    return question ? words : "";
  }

  /** Prints the words that are selected; false where none are. */
  public boolean printSelected() {
    boolean any = overlay.barShown() || list.selection().isPresent();
    if (any) {
      print();
    }
    return any;
  }

  /** Prints the words under the head of their article. */
  private void print() {
    List<BlockSpan> words =
        chosen.map(h -> h.place().stream().toList()).orElseGet(this::selectedPlaces);
    overlay.hideBar();
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
    overlay.hideBar();
    if (chosen.isPresent()) {
      marking.recolour(chosen.get(), colour);
      return;
    }
    marking.add(selectedPlaces(), colour);
    list.select(Optional.empty());
  }

  private void note() {
    overlay.hideBar();
    if (chosen.isPresent()) {
      write(chosen.get());
      return;
    }
    marking.addForNote(selectedPlaces(), this::write);
    list.select(Optional.empty());
  }

  private void write(Highlight highlight) {
    overlay.write(highlight, text -> marking.note(highlight, text));
  }

  private void remove() {
    overlay.hideBar();
    chosen.ifPresent(marking::remove);
    chosen = Optional.empty();
  }

  private List<BlockSpan> selectedPlaces() {
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
}
