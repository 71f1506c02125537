package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kange.platform.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What says of a folder that editions lie in it.
 *
 * @param format as {@link Manifest#format}
 * @param publication identity of the row of editions
 * @param from where they are fetched from; empty in a folder into which they are published
 */
record PlaceMark(int format, String publication, String from) {
  /** In a folder into which an archive is published. */
  static final String PUBLISHED = "kange-published.json";

  /** In a folder of a machine that fetches. */
  static final String SUBSCRIBED = "kange-subscribed.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads the mark of a folder; empty where there is none.
   *
   * @param name one of the two above
   * @throws ManifestFile.DamagedException when it cannot be understood
   * @throws IOException when it cannot be reached
   */
  static Optional<PlaceMark> read(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(file));
      String publication = node.path("publication").asString("");
      if (publication.isBlank()) {
        throw new ManifestFile.DamagedException("no mark of ours: " + name);
      }
      return Optional.of(
          new PlaceMark(node.path("format").asInt(0), publication, node.path("from").asString("")));
    } catch (JacksonException e) {
      throw new ManifestFile.DamagedException("no mark of ours: " + name);
    }
  }

  void write(Path folder, String name) throws IOException {
    byte[] bytes =
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(
                JSON.createObjectNode()
                    .put("application", "kange")
                    .put("format", format)
                    .put("publication", publication)
                    .put("from", from));
    AtomicFile.write(folder.resolve(name), part -> Files.write(part, bytes));
  }
}
