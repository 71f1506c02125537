package kange.review;

import java.util.List;
import kange.model.issue.JournalProfile;

/**
 * What an issue was read from.
 *
 * @param lines the physical lines of its file
 * @param habits what was known of its journal then: what is read anew is read by the same
 */
public record ReviewSource(List<String> lines, JournalProfile habits) {
  /** Takes a copy of the lines. */
  public ReviewSource {
    lines = List.copyOf(lines);
  }

  /** A source of a journal of which nothing was known. */
  public static ReviewSource of(List<String> lines) {
    return new ReviewSource(lines, JournalProfile.NONE);
  }
}
