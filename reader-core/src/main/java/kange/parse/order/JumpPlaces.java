package kange.parse.order;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kange.parse.line.JumpNote;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;

/**
 * Where in each article printed notes say that its text goes on elsewhere, or comes from there, and
 * which articles wait for their continuation: read once, and anew only of an article whose lines
 * have changed. Not thread-safe.
 */
final class JumpPlaces {
  private static final int NOWHERE = -1;

  private final List<TextLine> lines;
  private final int[] arrivals;
  private final int[] departures;
  private final NavigableSet<Integer> waiting = new TreeSet<>();

  JumpPlaces(List<TextLine> lines, List<ArticleSegment> drafts) {
    this.lines = lines;
    arrivals = new int[drafts.size()];
    departures = new int[drafts.size()];
    for (int d = 0; d < drafts.size(); d++) {
      read(d, drafts.get(d).lines());
    }
  }

  /** Reads the lines that an article has now: its first arrival, and its last departure. */
  void read(int draft, List<Integer> own) {
    arrivals[draft] = NOWHERE;
    departures[draft] = NOWHERE;
    for (int k = 0; k < own.size(); k++) {
      Optional<JumpNote> note = note(own.get(k));
      if (note.isPresent() && note.get().leaves()) {
        // A piece may itself go on elsewhere.
        departures[draft] = k;
      } else if (note.isPresent() && arrivals[draft] == NOWHERE) {
        arrivals[draft] = k;
      }
    }
    int leaves = departures[draft];
    waiting.remove(draft);
    if (leaves != NOWHERE && leaves > arrivals[draft] && isLast(own, leaves)) {
      waiting.add(draft);
    }
  }

  private Optional<JumpNote> note(int line) {
    return JumpNote.of(lines.get(line).text());
  }

  /** Once its continuation has been put behind it, a note waits no more. */
  private boolean isLast(List<Integer> own, int leaves) {
    return leaves + 1 >= own.size() || note(own.get(leaves + 1)).filter(n -> !n.leaves()).isEmpty();
  }

  /** The place among its lines at which an article says that text comes from elsewhere, or -1. */
  int arrival(int draft) {
    return arrivals[draft];
  }

  /** The place at which it says last that it goes on elsewhere, or -1. */
  int departure(int draft) {
    return departures[draft];
  }

  /** The articles that wait for what goes on with them. */
  NavigableSet<Integer> waiting() {
    return waiting;
  }
}
