package kange.publish;

import java.util.regex.Pattern;

/**
 * A file of an edition.
 *
 * @param path below the edition's folder, with {@code /} in between
 * @param size in bytes
 * @param sha256 of its bytes
 */
record PublishedFile(String path, long size, String sha256) {
  /** A manifest may come from anywhere: it names files of an archive and no others. */
  private static final Pattern PATH =
      Pattern.compile(
          "kange\\.db(\\.pages)?|index/[A-Za-z0-9_.]{1,80}|scans/[0-9a-f]{64}\\.[a-z]{3,4}");

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  boolean plausible() {
    return size >= 0
        && PATH.matcher(path).matches()
        && !path.contains("..")
        && DIGEST.matcher(sha256).matches();
  }
}
