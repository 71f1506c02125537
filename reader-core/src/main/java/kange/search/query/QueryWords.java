package kange.search.query;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words a query is typed in, from the resource beside this class. */
final class QueryWords {
  private static final Properties WORDS = read();

  private QueryWords() {}

  /** All words for one thing, the usual one first. */
  static List<String> of(Enum<?> thing) {
    return List.of(WORDS.getProperty(thing.name(), "").split(" "));
  }

  private static Properties read() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(QueryWords.class.getResourceAsStream("query-words.properties")),
            StandardCharsets.UTF_8)) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its query words", e);
    }
  }
}
