package kange.app.reader.marks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;

/** Makes, changes and removes highlights, and offers each time to take that back. */
final class HighlightActions {
  private final HighlightsModel model;
  private final Notices notices;
  private final UndoOffer undo;
  private final Texts texts;

  HighlightActions(HighlightsModel model, Notices notices, UndoOffer undo, Texts texts) {
    this.model = model;
    this.notices = notices;
    this.undo = undo;
    this.texts = texts;
  }

  void add(List<BlockSpan> words, HighlightColour colour) {
    model.add(words, colour, this::marked);
  }

  /**
   * Highlights words to note something on them.
   *
   * @param made takes the highlight the note goes to, if there is one; where the words are none of
   *     the text, a notice says so
   */
  void addForNote(List<BlockSpan> words, Consumer<Highlight> made) {
    model.add(
        words,
        HighlightColour.YELLOW,
        all -> all.stream().findFirst().ifPresentOrElse(made, this::outside));
  }

  void recolour(Highlight highlight, HighlightColour colour) {
    if (highlight.colour() != colour) {
      model.recolour(
          highlight,
          colour,
          was -> offer("passage.recoloured", () -> model.recolour(was, was.colour(), now -> {})));
    }
  }

  /** Notes something on a highlight; blank takes the note away. */
  void note(Highlight highlight, String text) {
    model.note(
        highlight,
        text,
        was ->
            offer(
                text.isBlank() ? "note.removed" : "note.saved",
                () -> model.note(was, was.note().orElse(""), now -> {})));
  }

  void remove(Highlight highlight) {
    model.remove(List.of(highlight), gone -> offer("passage.removed", () -> model.restore(gone)));
  }

  private void marked(List<Highlight> made) {
    if (made.isEmpty()) {
      outside();
      return;
    }
    offer("passage.marked", () -> model.remove(made, gone -> {}));
  }

  private void outside() {
    notices.info(texts.get("passage.outside"));
  }

  private void offer(String key, Supplier<BackgroundTask> back) {
    undo.offer(texts.get(key), () -> back.get().settled());
  }
}
