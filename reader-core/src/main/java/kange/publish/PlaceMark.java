package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** It names a folder: nothing but a UUID may. */
  private static final Pattern PUBLICATION = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

  /** Where the editions of a publication lie on a machine that fetches. */
  private static final Pattern ROW = Pattern.compile("[0-9a-f]{8}");

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
      if (!PUBLICATION.matcher(publication).matches()) {
        throw new ManifestFile.DamagedException("no mark of ours: " + name);
      }
      return Optional.of(
          new PlaceMark(node.path("format").asInt(0), publication, node.path("from").asString("")));
    } catch (JacksonException e) {
      throw new ManifestFile.DamagedException("no mark of ours: " + name);
    }
  }

  /** Where the editions lie in a folder that bears this mark. */
  Path row(Path folder) {
    return from.isEmpty() ? folder : row(folder, publication);
  }

  /** Where a machine that fetches keeps the editions of a publication. */
  static Path row(Path folder, String publication) {
    return folder.resolve(publication.substring(0, publication.indexOf('-')));
  }

  /** Whether editions of some publication lie there, by its name. */
  static boolean isRow(Path folder) {
    return ROW.matcher(folder.getFileName().toString()).matches();
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
