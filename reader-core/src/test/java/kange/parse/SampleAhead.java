package kange.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sample that is ahead of the parser, with what the parser reaches of it today.
 *
 * @param figures the least value of each figure that does not reach the whole card
 */
record SampleAhead(String sample, Map<String, Double> figures) {
  /** A line per sample, such as {@code court-split-contents: column 0.81, columns 0.80}. */
  private static final String FILE = "samples-ahead.txt";

  static Map<String, SampleAhead> all() throws IOException {
    try (InputStream in = SampleAhead.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not there: " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(SampleAhead::read)
          .collect(Collectors.toMap(SampleAhead::sample, Function.identity()));
    }
  }

  private static SampleAhead read(String line) {
    int colon = line.indexOf(':');
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String figure : line.substring(colon + 1).strip().split(", ", -1)) {
      List<String> pair = List.of(figure.split(" ", 2));
      figures.put(pair.getFirst(), Double.valueOf(pair.getLast()));
    }
    return new SampleAhead(line.substring(0, colon), figures);
  }

  /** The line of the file. */
  @Override
  public String toString() {
    return figures.entrySet().stream()
        .map(e -> e.getKey() + " %.2f".formatted(e.getValue()))
        .collect(Collectors.joining(", ", sample + ": ", ""));
  }
}
