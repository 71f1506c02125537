package kange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Quotation;

/**
 * Finds marked words again in an article that may have changed: where they stood, else the same
 * words (folded, see {@link Fold}) where what stands around them agrees best and, of equals,
 * nearest to the old place, else words that differ in few characters, as after a correction.
 * Thread-safe.
 */
public final class QuoteFinder {
  /** One character in so many may differ. */
  private static final int CHARACTERS_PER_EDIT = 4;

  /** Shorter quotes with a difference count only where their surroundings agree. */
  private static final int TELLING = 8;

  private static final int SURROUNDINGS = 6;

  private QuoteFinder() {}

  private record Candidate(int from, int to, int edits) {}

  /**
   * Where the words stand now, in reading order: one place, or several when a paragraph was split
   * within them; empty when the blocks do not hold them.
   */
  public static List<BlockSpan> find(Quotation quotation, List<String> blocks) {
    if (standsThere(quotation, blocks)) {
      return List.of(quotation.place());
    }
    FoldedText quote = Fold.of(quotation.text());
    if (quote.isEmpty()) {
      return List.of();
    }
    FoldedText text = Fold.of(String.join("\n", blocks));
    List<Candidate> candidates = same(quote, text);
    if (candidates.isEmpty()) {
      candidates = alike(quote, text);
    }
    Surroundings surroundings = new Surroundings(quotation, text);
    int old = oldStart(quotation.place(), blocks);
    return candidates.stream()
        .filter(
            c ->
                c.edits() == 0
                    || quote.length() >= TELLING
                    || surroundings.agreement(c.from(), c.to()) >= SURROUNDINGS)
        .min(
            Comparator.comparingInt(Candidate::edits)
                .thenComparingInt(c -> -surroundings.agreement(c.from(), c.to()))
                .thenComparingInt(c -> Math.abs(text.original(c.from(), c.to()).start() - old)))
        .map(c -> cut(text.original(c.from(), c.to()), blocks))
        .orElse(List.of());
  }

  private static boolean standsThere(Quotation quotation, List<String> blocks) {
    BlockSpan place = quotation.place();
    return place.block() < blocks.size()
        && place.span().end() <= blocks.get(place.block()).length()
        && Quotation.of(blocks, place).equals(quotation);
  }

  private static List<Candidate> same(FoldedText quote, FoldedText text) {
    List<Candidate> found = new ArrayList<>();
    for (int at = text.indexOf(quote, 0); at >= 0; at = text.indexOf(quote, at + 1)) {
      found.add(new Candidate(at, at + quote.length(), 0));
    }
    return found;
  }

  /**
   * The stretches of the text that come closest to the quote, by insertions, deletions and
   * exchanges: Sellers' algorithm, one column of its table at a time.
   */
  private static List<Candidate> alike(FoldedText quote, FoldedText text) {
    int length = quote.length();
    int least = length / CHARACTERS_PER_EDIT;
    int[] edits = new int[length + 1];
    int[] starts = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      edits[i] = i;
    }
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < text.length() && least > 0; at++) {
      int diagonal = edits[0];
      int diagonalStart = at;
      starts[0] = at + 1;
      for (int i = 1; i <= length; i++) {
        int exchanged = diagonal + (quote.codePoint(i - 1) == text.codePoint(at) ? 0 : 1);
        int start = diagonalStart;
        diagonal = edits[i];
        diagonalStart = starts[i];
        int best = exchanged;
        if (edits[i] + 1 < best) {
          best = edits[i] + 1;
          start = starts[i];
        }
        if (edits[i - 1] + 1 < best) {
          best = edits[i - 1] + 1;
          start = starts[i - 1];
        }
        edits[i] = best;
        starts[i] = start;
      }
      if (edits[length] <= least && starts[length] <= at) {
        if (edits[length] < least) {
          least = edits[length];
          found.clear();
        }
        found.add(new Candidate(starts[length], at + 1, edits[length]));
      }
    }
    return found;
  }

  private static int oldStart(BlockSpan place, List<String> blocks) {
    int start = place.span().start();
    for (String block : blocks.subList(0, Math.min(place.block(), blocks.size()))) {
      start += block.length() + 1;
    }
    return start;
  }

  /** A stretch of the joined blocks as stretches of single blocks. */
  private static List<BlockSpan> cut(Span span, List<String> blocks) {
    List<BlockSpan> places = new ArrayList<>();
    int blockStart = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      int start = Math.max(0, span.start() - blockStart);
      int end = Math.min(block.length(), span.end() - blockStart);
      if (start < end && !block.substring(start, end).isBlank()) {
        places.add(new BlockSpan(i, new Span(start, end)));
      }
      blockStart += block.length() + 1;
    }
    return places;
  }
}
