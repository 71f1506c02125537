package kange.model.source;

import java.util.Locale;

/** How a file on its way in is called: without its folder, and one packed in a ZIP as ZIP!entry. */
public final class SourceName {
  /** What stands between a ZIP and what is packed in it. */
  public static final String PACKED = "!";

  private static final String ZIP = ".zip";

  private SourceName() {}

  /** The name of a file at a place, whichever system's. */
  public static String of(String path) {
    int end = zipEnd(path);
    int last = Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf('\\', end - 1));
    return path.substring(last + 1).replace('\\', '/');
  }

  /** Where the ZIP's own place ends in a place within one; the whole length where it is in none. */
  public static int zipEnd(String path) {
    int found = path.toLowerCase(Locale.ROOT).indexOf(ZIP + PACKED);
    return found < 0 ? path.length() : found + ZIP.length();
  }
}
