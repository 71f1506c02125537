package kange.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kange.model.publish.EditionNews;
import kange.platform.AtomicFile;
import kange.platform.BoundedInput;
import kange.platform.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest of an edition as JSON in its folder, and beside it its own digest in the form that
 * {@code sha256sum -c} reads.
 */
final class ManifestFile {
  static final String NAME = "manifest.json";
  static final String DIGEST = NAME + ".sha256";

  /** Room for a few hundred thousand issues and scans; it is all held in memory. */
  private static final long LARGEST = 64L << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ManifestFile() {}

  /** What cannot be read as a manifest: damaged, half copied, or something else altogether. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  /**
   * Writes both files and forces them.
   *
   * @param news against the edition before, for whoever reads the file
   */
  static void write(Path folder, Manifest manifest, EditionNews news) throws IOException {
    byte[] bytes = bytes(manifest, news);
    AtomicFile.write(folder.resolve(NAME), part -> Files.write(part, bytes));
    byte[] digest = (Sha256.sha256(bytes) + "  " + NAME + "\n").getBytes(StandardCharsets.US_ASCII);
    AtomicFile.write(folder.resolve(DIGEST), part -> Files.write(part, digest));
  }

  /**
   * Reads the manifest of an edition's folder.
   *
   * @throws DamagedException when it is not what was written
   * @throws IOException when it cannot be reached
   */
  static Manifest read(Path folder) throws IOException {
    byte[] bytes = bytes(folder.resolve(NAME));
    String told = new String(bytes(folder.resolve(DIGEST)), StandardCharsets.US_ASCII);
    if (!told.startsWith(Sha256.sha256(bytes))) {
      throw new DamagedException("the manifest is not as it was written");
    }
    return parsed(bytes);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new BoundedInput(Files.newInputStream(file), LARGEST)) {
      return in.readAllBytes();
    } catch (BoundedInput.TooLongException e) {
      throw new DamagedException("a manifest longer than any");
    }
  }

  private static byte[] bytes(Manifest manifest, EditionNews news) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("application", "kange")
            .put("format", manifest.format())
            .put("publication", manifest.publication())
            .put("archive", manifest.archive())
            .put("edition", manifest.number())
            .put("created", manifest.created().toString())
            .put("schema", manifest.schema())
            .put("analysis", manifest.analysis())
            .put("program", manifest.program())
            .put("articles", manifest.articles());
    ObjectNode told = node.putObject("news");
    news.added().forEach(told.putArray("added")::add);
    news.changed().forEach(told.putArray("changed")::add);
    news.removed().forEach(told.putArray("removed")::add);
    ArrayNode issues = node.putArray("issues");
    for (PublishedIssue issue : manifest.issues()) {
      issues
          .addObject()
          .put("id", issue.id())
          .put("state", issue.state())
          .put("label", issue.label());
    }
    ArrayNode files = node.putArray("files");
    for (PublishedFile file : manifest.files()) {
      files
          .addObject()
          .put("path", file.path())
          .put("size", file.size())
          .put("sha256", file.sha256());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
  }

  private static Manifest parsed(byte[] bytes) throws IOException {
    try {
      JsonNode node = JSON.readTree(bytes);
      if (!"kange".equals(node.path("application").asString(""))) {
        throw new DamagedException("no manifest of an edition");
      }
      Manifest read = parsed(node);
      if (read.format() <= Manifest.FORMAT && !read.plausible()) {
        throw new DamagedException("a manifest that leaves out what it must say");
      }
      return read;
    } catch (JacksonException | DateTimeException e) {
      throw new DamagedException("a manifest that says nothing: " + e.getMessage());
    }
  }

  private static Manifest parsed(JsonNode node) {
    List<PublishedIssue> issues = new ArrayList<>();
    for (JsonNode issue : node.path("issues")) {
      issues.add(
          new PublishedIssue(
              issue.path("id").asLong(0),
              issue.path("state").asString(""),
              issue.path("label").asString("")));
    }
    List<PublishedFile> files = new ArrayList<>();
    for (JsonNode file : node.path("files")) {
      files.add(
          new PublishedFile(
              file.path("path").asString(""),
              file.path("size").asLong(-1),
              file.path("sha256").asString("")));
    }
    return new Manifest(
        node.path("format").asInt(0),
        node.path("publication").asString(""),
        node.path("archive").asString(""),
        node.path("edition").asInt(0),
        Instant.parse(node.path("created").asString("")),
        node.path("schema").asInt(0),
        node.path("analysis").asInt(0),
        node.path("program").asString(""),
        node.path("articles").asInt(0),
        issues,
        files);
  }
}
