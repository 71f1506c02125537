package kange.app.marks;

import java.util.ArrayList;
import java.util.List;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.model.marks.Highlight;
import kange.model.marks.MarkHit;

/** A mark that was taken away, with what brings it back. Not for the UI thread. */
record RemovedMark(MarkHit hit, List<Highlight> highlights, List<String> tags) {
  RemovedMark {
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }

  /** Takes a mark away: a highlight with its note, the note on an article, its star, its tags. */
  static RemovedMark remove(Archive archive, MarkHit hit) {
    Marks marks = archive.marks();
    long article = hit.article().id();
    List<Highlight> highlights = List.of();
    switch (hit.kind()) {
      case HIGHLIGHT ->
          highlights = marks.remove(hit.highlight().stream().map(Highlight::id).toList());
      case NOTE -> marks.note(article, "");
      case FAVOURITE -> archive.marks().setFavourite(article, false);
      case TAGS -> {
        List<String> taken = new ArrayList<>(hit.tags());
        taken.removeAll(marks.fixed(article).tags());
        taken.forEach(tag -> marks.tags().remove(List.of(article), tag));
        return new RemovedMark(hit, highlights, taken);
      }
    }
    return new RemovedMark(hit, highlights, List.of());
  }

  void putBack(Archive archive) {
    Marks marks = archive.marks();
    long article = hit.article().id();
    switch (hit.kind()) {
      case HIGHLIGHT -> marks.restore(highlights);
      case NOTE -> hit.note().ifPresent(note -> marks.note(article, note.text()));
      case FAVOURITE -> archive.marks().setFavourite(article, true);
      case TAGS -> tags.forEach(tag -> marks.tags().add(List.of(article), tag));
    }
  }
}
