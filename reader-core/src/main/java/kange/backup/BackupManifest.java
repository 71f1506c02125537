package kange.backup;

import java.io.IOException;
import java.util.zip.ZipException;
import kange.model.ArchiveException;
import kange.model.scan.BackupScans;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param sha256 of the database in it
 * @param size of the database in bytes
 * @param scans which of the archive's scans are in it
 */
record BackupManifest(
    String archive,
    String created,
    int issues,
    int articles,
    String sha256,
    long size,
    BackupScans scans) {
  static final String ENTRY = "manifest.json";
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same of a backup with these scans. */
  BackupManifest with(BackupScans held) {
    return new BackupManifest(archive, created, issues, articles, sha256, size, held);
  }

  byte[] write() {
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            JSON.createObjectNode()
                .put("application", "kange")
                .put("format", FORMAT)
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
      if (node.path("format").asInt(0) > FORMAT) {
        throw ArchiveException.of(BackupMessage.NEWER_BACKUP);
      }
      return new BackupManifest(
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
    } catch (JacksonException e) {
      throw new IOException("a manifest that is no JSON", e);
    }
  }
}
