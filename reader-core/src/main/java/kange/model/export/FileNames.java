package kange.model.export;

import kange.model.VisibleText;

/** Names of files that every system takes. Stateless and thread-safe. */
public final class FileNames {
  private static final int LONGEST = 60;
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FileNames() {}

  /**
   * The text as a file name without ending: without what Windows forbids and what steers a
   * terminal, at most 60 characters (with a folder's name and an ending any system has room for
   * them), never empty.
   */
  public static String safe(String text) {
    StringBuilder name = new StringBuilder();
    text.strip()
        .codePoints()
        .filter(
            c -> !Character.isISOControl(c) && !VisibleText.steers(c) && FORBIDDEN.indexOf(c) < 0)
        .limit(LONGEST)
        .forEach(name::appendCodePoint);
    String safe = name.toString().replaceAll("[. ]+$", "").strip();
    return safe.isEmpty() ? "kange" : safe;
  }
}
