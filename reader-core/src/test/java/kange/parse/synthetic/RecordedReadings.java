package kange.parse.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueParser;
import kange.parse.Samples;
import kange.platform.Sha256;
import kange.text.SourceText;

/**
 * What a version of the parser made of some texts: all samples, and written issues whole and
 * damaged. As a program: {@code FILE} writes the record anew, unless a text that stands in it is
 * read otherwise by the very version that it names.
 *
 * @param version of the parser
 * @param rows by name of the text
 */
record RecordedReadings(int version, Map<String, Row> rows) {
  private static final String RESOURCE = "readings.txt";
  private static final String VERSION = "version";

  /** Digests are told apart by far fewer characters than they have. */
  private static final int SHORT = 16;

  /** What has no words of its own is told with its identity, which is another in each run. */
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{3,8}(?![0-9a-f])");

  private static final long FIRST = 8400;
  private static final int WRITTEN = 4;

  /** Digests of a text and of its parse, with every doubt and proposal. */
  record Row(String text, String reading) {}

  RecordedReadings {
    rows = new TreeMap<>(rows);
  }

  /** What stands among the tests. */
  static RecordedReadings stored() throws IOException {
    try (InputStream in = RecordedReadings.class.getResourceAsStream(RESOURCE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    }
  }

  private static RecordedReadings of(Stream<String> lines) {
    int version = 0;
    Map<String, Row> rows = new TreeMap<>();
    for (String line : lines.filter(l -> !l.startsWith("#")).toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals(VERSION)) {
        version = Integer.parseInt(words[1]);
      } else {
        rows.put(words[0], new Row(words[1], words[2]));
      }
    }
    return new RecordedReadings(version, rows);
  }

  /** What this parser makes of the same texts. */
  static RecordedReadings now() throws Exception {
    Map<String, Row> rows = new TreeMap<>();
    for (String name : Samples.names()) {
      rows.put(name, row(Samples.source(name)));
    }
    for (String damage : List.of("none", "light")) {
      Mixture mixture = Mixture.named(damage);
      long seed = FIRST;
      for (SyntheticIssue issue : Profile.named("hard").issues(FIRST, WRITTEN, Half.TUNING)) {
        rows.put(
            "written-" + damage + "-" + seed, row(mixture.apply(issue, new Dice(seed++)).source()));
      }
    }
    return new RecordedReadings(IssueParser.VERSION, rows);
  }

  private static Row row(SourceText source) {
    return new Row(
        digest(String.join("\n", source.lines())), digest(words(new IssueParser().parse(source))));
  }

  /** All that a parse says, in one order: the map of origins has another in each run. */
  private static String words(ParsedIssue parse) {
    Object[] parts = {
      parse.issue(),
      new TreeMap<>(parse.origins()),
      parse.columns(),
      parse.articles(),
      parse.other(),
      parse.warnings()
    };
    return IDENTITY.matcher(Arrays.toString(parts)).replaceAll("");
  }

  private static String digest(String text) {
    return Sha256.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }

  /** The texts that are the same in both and are read otherwise. */
  List<String> readOtherwise(RecordedReadings other) {
    List<String> names = new ArrayList<>();
    rows.forEach(
        (name, row) -> {
          Row theirs = other.rows.get(name);
          if (theirs != null
              && theirs.text().equals(row.text())
              && !theirs.reading().equals(row.reading())) {
            names.add(name);
          }
        });
    return names;
  }

  /** The text form. */
  String text() {
    return "# What this version of the parser makes of each text: digests of text and parse."
        + " Written by RecordedReadings.\n"
        + VERSION
        + " "
        + version
        + "\n"
        + rows.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().text() + " " + e.getValue().reading() + "\n")
            .collect(Collectors.joining());
  }

  /** Writes the record anew. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    RecordedReadings now = now();
    if (Files.exists(file)) {
      RecordedReadings before = of(Files.readAllLines(file).stream());
      List<String> otherwise = before.readOtherwise(now);
      if (before.version() >= now.version() && !otherwise.isEmpty()) {
        System.err.println("Raise IssueParser.VERSION first: read otherwise are " + otherwise);
        System.exit(1);
      }
    }
    Files.writeString(file, now.text());
  }
}
