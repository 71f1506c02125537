package kange.parse;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real issues, which are not part of the repository: skipped where they are not beside it. */
class KnownIssuesTest {
  private static final Map<String, Double> REACH =
      Map.ofEntries(
          Map.entry("detect.f1", 0.99),
          Map.entry("detect.exact", 0.97),
          Map.entry("title", 0.98),
          Map.entry("author.f1", 0.98),
          Map.entry("column", 0.98),
          Map.entry("page", 0.98),
          Map.entry("subtitle", 0.95),
          Map.entry("kicker", 0.95),
          Map.entry("text", 0.995),
          Map.entry("order", 1.0),
          Map.entry("meta", 1.0),
          Map.entry("columns", 1.0),
          Map.entry("accounted", 1.0),
          Map.entry("kept", 0.999),
          Map.entry("whole", 0.97));

  @TestFactory
  Stream<DynamicTest> realIssuesAreParsedAsALibrarianCataloguedThem() throws IOException {
    return SharedFiles.gold().stream()
        .map(gold -> dynamicTest(gold.getFileName().toString(), () -> reaches(gold)));
  }

  @TestFactory
  Stream<DynamicTest> everyLineOfARealIssueIsInOnePlace() throws IOException {
    return SharedFiles.issues().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      SourceText source = read(file);
                      SourceLines lines = new SourceLines(source.lines());
                      List<Integer> wrong = lines.unaccounted(new IssueParser().parse(source));
                      assertTrue(wrong.isEmpty(), () -> "in no place, or in two: " + wrong);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> paragraphsOfARealIssueAreWhole() throws IOException {
    return SharedFiles.issues().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      double whole = Faithfulness.whole(new IssueParser().parse(read(file)));
                      assertTrue(whole >= 0.97, () -> "paragraphs that are whole: " + whole);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyWarningSaysWhatIsDoubtfulAndWhere() throws IOException {
    return SharedFiles.issues().stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> warningsAreClear(file)));
  }

  private static void warningsAreClear(Path file) throws IOException, UnreadableTextException {
    SourceText source = read(file);
    ParsedIssue parse = new IssueParser().parse(source);
    List<ParseWarning> warnings = new ArrayList<>(parse.warnings());
    for (Article article : parse.articles()) {
      assertTrue(article.confidence() >= 0 && article.confidence() <= 1, article::title);
      for (ParseWarning warning : article.warnings()) {
        assertFalse(warning.lines().isEmpty(), () -> "says no place: " + warning);
      }
      warnings.addAll(article.warnings());
    }
    for (ParseWarning warning : warnings) {
      assertTrue(warning.code().matches("[a-z]+(-[a-z]+)*"), warning::code);
      assertTrue(warning.message().code().startsWith("parse."), warning::toString);
      for (LineRange range : warning.lines()) {
        assertTrue(range.last() <= source.lines().size(), warning::toString);
      }
    }
  }

  private static void reaches(Path gold) throws IOException, UnreadableTextException {
    Card card;
    try (InputStream in = Files.newInputStream(gold)) {
      card = Card.read(in);
    }
    SourceText source = read(SharedFiles.folder().resolve("issues").resolve(card.source()));
    CardScore score = CardScore.of(card, source, new IssueParser().parse(source));
    assertAll(
        REACH.entrySet().stream()
            .map(
                reach ->
                    () ->
                        assertTrue(
                            score.figure(reach.getKey()) >= reach.getValue(),
                            () -> reach + " is not reached\n" + score.report())));
  }

  private static SourceText read(Path file) throws IOException, UnreadableTextException {
    return SourceText.read(Files.readAllBytes(file), file.getFileName().toString());
  }
}
