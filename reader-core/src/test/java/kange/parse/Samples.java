package kange.parse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/** The issues of the samples module, found on the class path, with their cards. */
public final class Samples {
  private static final String ROOT = "/kange/samples/";

  private Samples() {}

  /** Every sample that has a card, by name, in order. */
  public static List<String> names() throws IOException {
    URL cards = Samples.class.getResource(ROOT + "cards");
    if (cards == null) {
      throw new IOException("the samples module is not on the class path");
    }
    try {
      URI uri = cards.toURI();
      if (uri.getScheme().equals("file")) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(ROOT + "cards"));
      }
    } catch (URISyntaxException e) {
      throw new IOException("not a place to read from: " + cards, e);
    }
  }

  private static List<String> names(Path cards) throws IOException {
    try (Stream<Path> files = Files.list(cards)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".json"))
          .map(f -> f.substring(0, f.length() - 5))
          .sorted()
          .toList();
    }
  }

  static Card card(String name) throws IOException {
    try (InputStream in = open("cards/" + name + ".json")) {
      return Card.read(in);
    }
  }

  public static SourceText source(String name) throws IOException, UnreadableTextException {
    try (InputStream in = open("issues/" + name + ".txt")) {
      return SourceText.read(in.readAllBytes(), name + ".txt");
    }
  }

  static InputStream open(String path) throws IOException {
    InputStream in = Samples.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new IOException("no such sample: " + path);
    }
    return in;
  }
}
