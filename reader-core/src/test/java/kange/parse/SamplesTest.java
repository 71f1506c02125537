package kange.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplesTest {
  /** What every sample reaches; text is let off for a caption that could go to either neighbour. */
  private static final Map<String, Double> WHOLE_CARD =
      Map.ofEntries(
          Map.entry("detect.f1", 1.0),
          Map.entry("detect.exact", 1.0),
          Map.entry("title", 1.0),
          Map.entry("author.f1", 1.0),
          Map.entry("column", 1.0),
          Map.entry("page", 1.0),
          Map.entry("subtitle", 1.0),
          Map.entry("kicker", 1.0),
          Map.entry("order", 1.0),
          Map.entry("meta", 1.0),
          Map.entry("columns", 1.0),
          Map.entry("accounted", 1.0),
          Map.entry("kept", 0.997),
          Map.entry("text", 0.999),
          Map.entry("whole", 0.97));

  @TestFactory
  Stream<DynamicTest> everySampleIsParsedToItsCatalogueCard() throws IOException {
    return Samples.names().stream()
        .map(name -> dynamicTest(name + " is parsed to its card", () -> reaches(name)));
  }

  @Test
  void thereAreSamplesToParse() throws IOException {
    assertFalse(Samples.names().isEmpty());
  }

  @Test
  void aSampleIsWrittenAsAheadOnlyWhereItIs() throws IOException {
    List<String> names = Samples.names();
    for (SampleAhead ahead : SampleAhead.all().values()) {
      assertTrue(names.contains(ahead.sample()), () -> "no such sample: " + ahead);
      assertFalse(ahead.figures().isEmpty(), ahead::sample);
      ahead
          .figures()
          .forEach(
              (figure, least) ->
                  assertTrue(least < WHOLE_CARD.get(figure), () -> figure + " in " + ahead));
    }
  }

  private static void reaches(String name) throws IOException, UnreadableTextException {
    SourceText source = Samples.source(name);
    CardScore score = CardScore.of(Samples.card(name), source, new IssueParser().parse(source));
    SampleAhead none = new SampleAhead(name, Map.of());
    Map<String, Double> ahead = SampleAhead.all().getOrDefault(name, none).figures();
    boolean reached =
        WHOLE_CARD.entrySet().stream()
            .allMatch(
                e -> score.figure(e.getKey()) >= ahead.getOrDefault(e.getKey(), e.getValue()));
    assertTrue(reached, () -> "today it is\n" + today(name, score) + "\n" + score.report());
  }

  /** What is not reached of the whole card, rounded down to the two digits of the file. */
  private static SampleAhead today(String name, CardScore score) {
    Map<String, Double> lacking = new TreeMap<>();
    WHOLE_CARD.forEach(
        (figure, least) -> {
          if (score.figure(figure) < least) {
            lacking.put(figure, Math.floor(score.figure(figure) * 100) / 100);
          }
        });
    return new SampleAhead(name, lacking);
  }
}
