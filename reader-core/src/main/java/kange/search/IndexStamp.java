package kange.search;

import java.util.Map;

/** What a commit of the index says of itself: of which archive, how far, how analysed. */
final class IndexStamp {
  private static final String ARCHIVE = "kange.archive";
  private static final String CHANGE = "kange.change";
  private static final String ANALYSIS = "kange.analysis";
  private static final String CLOSED = "kange.closed";

  private IndexStamp() {}

  /**
   * @param closed whether nothing is written after this commit, as the index is being closed
   */
  static Map<String, String> of(String archiveId, long change, boolean closed) {
    return Map.of(
        ARCHIVE,
        archiveId,
        CHANGE,
        Long.toString(change),
        ANALYSIS,
        version(),
        CLOSED,
        Boolean.toString(closed));
  }

  /** Whether whoever wrote the commit came to his end in order. */
  static boolean closed(Map<String, String> stamp) {
    return Boolean.parseBoolean(stamp.get(CLOSED));
  }

  /** Whether a commit is of this archive and made by this analysis. */
  static boolean fits(Map<String, String> stamp, String archiveId) {
    return archiveId.equals(stamp.get(ARCHIVE))
        && version().equals(stamp.get(ANALYSIS))
        && stamp.getOrDefault(CHANGE, "").matches("\\d{1,18}");
  }

  static long change(Map<String, String> stamp) {
    return Long.parseLong(stamp.get(CHANGE));
  }

  private static String version() {
    return Integer.toString(Analysis.VERSION);
  }
}
