package kange.backup;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import kange.model.scan.BackupScans;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format how it is made up; see {@link #newer}
 * @param sha256 of the database in it
 * @param size of the database in bytes
 * @param scans which of the archive's scans are in it
 */
record BackupManifest(
    int format,
    String archive,
    String created,
    int issues,
    int articles,
    String sha256,
    long size,
    BackupScans scans) {
  static final String ENTRY = "manifest.json";

  /** What this program writes, and the newest it can read. */
  static final int FORMAT = 1;

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same of a backup with these scans. */
  BackupManifest with(BackupScans held) {
    return new BackupManifest(format, archive, created, issues, articles, sha256, size, held);
  }

  /** Whether a newer program made it, so that nothing else it says can be relied on. */
  boolean newer() {
    return format > FORMAT;
  }

  byte[] write() {
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            JSON.createObjectNode()
                .put("application", "kange")
                .put("format", format)
                .put("archive", archive)
                .put("created", created)
                .put("issues", issues)
                .put("articles", articles)
                .put("sha256", sha256)
                .put("size", size)
                .put("scansLeftOut", scans.leftOut())
                .put("scans", scans.files())
                .put("scansMissing", scans.missing()));
  }

  /**
   * @throws IOException when these bytes are no manifest of a backup
   */
  static BackupManifest read(byte[] bytes) throws IOException {
    try {
      JsonNode node = JSON.readTree(bytes);
      if (!"kange".equals(node.path("application").asString(""))) {
        throw new ZipException("no manifest of a kange backup");
      }
      BackupManifest read = read(node);
      if (!read.newer() && !read.plausible()) {
        throw new ZipException("a manifest that leaves out what it must say");
      }
      return read;
    } catch (JacksonException e) {
      throw new ZipException("a manifest that is no JSON");
    }
  }

  private static BackupManifest read(JsonNode node) {
    return new BackupManifest(
        node.path("format").asInt(0),
        node.path("archive").asString(""),
        node.path("created").asString(""),
        node.path("issues").asInt(0),
        node.path("articles").asInt(0),
        node.path("sha256").asString(""),
        node.path("size").asLong(0),
        new BackupScans(
            node.path("scansLeftOut").asBoolean(false),
            node.path("scans").asInt(0),
            node.path("scansMissing").asInt(0)));
  }

  private boolean plausible() {
    return format > 0
        && size > 0
        && issues >= 0
        && articles >= 0
        && scans.files() >= 0
        && scans.missing() >= 0
        && DIGEST.matcher(sha256).matches();
  }
}
