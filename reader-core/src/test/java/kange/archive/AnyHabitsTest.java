package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.check.LineCoverage;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueParser;
import kange.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Habits are typed by people: whatever they say, no line of an issue may be lost by it. */
class AnyHabitsTest {
  private static final long SEED = 20261121;
  private static final int ROUNDS = 8;

  @TempDir Path folder;

  @BeforeEach
  void copySamples() {
    SampleFiles.copyAll(folder);
  }

  @Test
  void habitsThatSayTooMuchLoseNoLine() throws Exception {
    List<String> greedy = List.of("*", "**", "。", "年", "第", " ", "", "*。", "#", "\\E(", "𠮷");
    for (String sample : SampleFiles.NAMES) {
      conserved(sample, new JournalProfile(greedy, greedy, greedy, greedy));
      conserved(sample, new JournalProfile(List.of(), List.of(), greedy, List.of()));
      conserved(sample, new JournalProfile(List.of(), greedy, List.of(), List.of()));
    }
  }

  @Test
  void habitsTakenFromTheIssueItselfLoseNoLine() throws Exception {
    Random random = new Random(SEED);
    for (String sample : SampleFiles.NAMES) {
      List<String> lines = new ArrayList<>(source(sample).lines());
      lines.removeIf(String::isBlank);
      for (int i = 0; i < ROUNDS; i++) {
        Collections.shuffle(lines, random);
        conserved(
            sample,
            new JournalProfile(
                lines.subList(0, 4),
                cut(lines, 4, true),
                cut(lines, 8, false),
                lines.subList(12, 16)));
      }
    }
  }

  /** Beginnings or ends of some lines, as a mark might stand there. */
  private static List<String> cut(List<String> lines, int from, boolean head) {
    return lines.subList(from, from + 4).stream()
        .map(
            line -> {
              int[] points = line.strip().codePoints().toArray();
              int length = Math.min(2, points.length);
              return new String(points, head ? 0 : points.length - length, length);
            })
        .toList();
  }

  private void conserved(String sample, JournalProfile profile) throws Exception {
    ParsedIssue read = new IssueParser().parse(source(sample), profile);
    assertEquals(
        Optional.empty(),
        LineCoverage.fault(LineCoverage.claims(read), source(sample).lines()),
        sample + " " + profile);
  }

  private SourceText source(String sample) throws Exception {
    return SourceText.read(Files.readAllBytes(folder.resolve(sample)), sample);
  }
}
