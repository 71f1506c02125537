package kange.app.export;

import kange.model.VisibleText;

/** Names of files that every system takes. */
final class FileNames {
  private static final int LONGEST = 60;
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FileNames() {}

  /** The text as a file name: without what Windows forbids, not too long, never empty. */
  static String safe(String text) {
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
