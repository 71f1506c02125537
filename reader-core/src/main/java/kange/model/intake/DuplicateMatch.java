package kange.model.intake;

import java.util.List;
import java.util.Optional;
import kange.model.issue.IssueMetadata;

/**
 * A file beside the issue that the archive already holds of it, in short.
 *
 * @param basis by what the two are the same
 * @param incoming what the file reads as; empty where its bytes are there already, and it was not
 *     read again
 */
public record DuplicateMatch(Basis basis, Optional<Incoming> incoming) {
  /** By what a file is known to be an issue that is there; the surest first. */
  public enum Basis {
    /** Every byte is the same. */
    BYTES,
    /** Journal, or else publisher, with year and number. */
    NUMBER,
    /** Journal and serial number (总第 N 期), where year or number is missing. */
    SERIAL,
    /** ISSN, or else CN, with year and number, where the journal's name is missing or differs. */
    STANDARD_NUMBER,
    /** The text, with the number, where journal or year are missing on either side. */
    TEXT
  }

  /**
   * What was put right in an issue, if a file took its place.
   *
   * @param held acts that would hold
   * @param lost acts whose lines are not found in the file
   */
  public record Corrections(int held, int lost) {}

  /**
   * Titles of both, however they are set.
   *
   * @param same how many of the file's articles have a title that the issue has, too
   * @param lost of articles that only the issue has, in its order
   * @param won of articles that only the file has, in its order
   */
  public record Titles(int same, List<String> lost, List<String> won) {
    /** Takes copies of the lists. */
    public Titles {
      lost = List.copyOf(lost);
      won = List.copyOf(won);
    }
  }

  /**
   * What a file reads as.
   *
   * @param characters of all articles
   * @param doubts of the issue and its articles
   * @param titles of its articles beside those of the issue in the archive
   * @param sharedText how much of the shorter text stands in the other, from 0 to 1; empty where
   *     there is too little text to tell
   * @param corrections what would become of what was put right in the issue; empty where nothing
   *     was
   */
  public record Incoming(
      IssueMetadata card,
      int articles,
      int characters,
      int doubts,
      Titles titles,
      Optional<Double> sharedText,
      Optional<Corrections> corrections) {
    /**
     * So much of the text of two scans of one issue is the same, even where each misreads one
     * character in ten.
     */
    private static final double ALIKE = 0.25;

    /** Two issues of one journal have less in common, even with the same mastheads and notices. */
    private static final double UNLIKE = 0.12;

    /** Whether the texts alone show that both are one issue. */
    public boolean alike() {
      return alike(sharedText);
    }

    /**
     * Whether two texts alone show that they are one issue.
     *
     * @param sharedText see {@link Incoming#sharedText}
     */
    public static boolean alike(Optional<Double> sharedText) {
      return sharedText.filter(shared -> shared >= ALIKE).isPresent();
    }

    /** Whether the texts show that they are two issues, whatever their cards say. */
    public boolean unlike() {
      return sharedText.filter(shared -> shared < UNLIKE).isPresent();
    }
  }
}
