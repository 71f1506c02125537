package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.EvidenceShare;
import kange.model.explain.IssueExplanation;
import kange.model.explain.LabelBasis;
import kange.model.explain.LineExplanation;
import kange.model.issue.JournalProfile;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.message.MessageCode;
import kange.parse.line.LineReader;
import kange.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is explained is the parse, and not another reading beside it. */
class ExplanationTest {
  /** Confidence is said in hundredths. */
  private static final double HUNDREDTH = 0.0051;

  private static final JournalProfile MARKED =
      new JournalProfile(List.of("供稿者"), List.of("■"), List.of(), List.of());

  private record Case(String name, SourceText source, JournalProfile profile) {}

  private static List<Case> cases() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (String name : Samples.names()) {
      cases.add(new Case(name, Samples.source(name), JournalProfile.NONE));
      cases.add(new Case(name + " with a profile", Samples.source(name), MARKED));
    }
    if (SharedFiles.present()) {
      for (Path file : SharedFiles.issues()) {
        String name = file.getFileName().toString();
        SourceText source = SourceText.read(Files.readAllBytes(file), name);
        cases.add(new Case(name, source, JournalProfile.NONE));
      }
    }
    return cases;
  }

  private interface Check {
    void of(Case read, IssueExplanation why) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) throws Exception {
    return cases().stream()
        .map(
            c ->
                dynamicTest(
                    c.name(),
                    () -> check.of(c, new IssueParser().explain(c.source(), c.profile()))));
  }

  @TestFactory
  Stream<DynamicTest> theExplainedIssueIsTheParsedOne() throws Exception {
    return each(
        (read, why) -> {
          assertEquals(new IssueParser().parse(read.source(), read.profile()), why.issue());
          assertEquals(
              why.issue().articles(),
              why.articles().stream().map(ArticleExplanation::article).toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> theExplainedLabelsAreThoseTheIssueWasDividedBy() throws Exception {
    return each(
        (read, why) -> {
          List<MessageCode> labels = new ArrayList<>();
          why.lines().forEach(line -> labels.add(line.label()));
          if (read.profile().equals(JournalProfile.NONE)) {
            var lines = LineReader.read(read.source().lines());
            assertEquals(new IssueDivider(lines).outline().labelling().labels(), labels);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyLineIsWhereTheParseHasIt() throws Exception {
    return each(
        (read, why) -> {
          ParsedIssue issue = why.issue();
          for (LineExplanation line : why.lines()) {
            List<LineRange> place =
                line.article()
                    .map(a -> issue.articles().get(a - 1).lines())
                    .orElseGet(() -> lines(issue, line.leftover().orElseThrow()));
            assertTrue(
                place.stream().anyMatch(r -> r.contains(line.lines().first())), line.toString());
          }
        });
  }

  private static List<LineRange> lines(ParsedIssue issue, LeftoverKind kind) {
    return issue.other().stream()
        .filter(o -> o.kind() == kind)
        .map(Leftover::lines)
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theEvidenceOfAnArticleAddsUpToItsConfidence() throws Exception {
    return each(
        (read, why) -> {
          for (ArticleExplanation article : why.articles()) {
            double sum = article.evidence().stream().mapToDouble(EvidenceShare::share).sum();
            double right = 1 / (1 + Math.exp(sum));
            double above = Double.MAX_VALUE;
            for (EvidenceShare share : article.evidence()) {
              assertTrue(Math.abs(share.share()) <= above, "the greatest first");
              above = Math.abs(share.share());
            }
            assertEquals(Math.max(0.01, right), article.article().confidence(), HUNDREDTH);
          }
        });
  }

  /** Only where weights decided is there a next-best label; nothing was weighed on a spread. */
  @TestFactory
  Stream<DynamicTest> whatARuleDecidedHasNoOtherLabel() throws Exception {
    return each(
        (read, why) -> {
          Set<LabelBasis> found = EnumSet.noneOf(LabelBasis.class);
          for (LineExplanation line : why.lines()) {
            found.add(line.basis());
            assertEquals(line.basis() == LabelBasis.WEIGHED, line.otherwise().isPresent());
            boolean page = line.leftover().equals(Optional.of(LeftoverKind.TOC));
            assertEquals(page, line.basis() == LabelBasis.CONTENTS_PAGE, line.toString());
          }
          boolean spread = found.contains(LabelBasis.NEWSPAPER);
          assertEquals(spread ? EnumSet.of(LabelBasis.NEWSPAPER) : found, found);
          assertEquals(spread, read.name().matches("newspaper.*|002_.*"), found.toString());
          assertEquals(
              why.contents().chosen().isPresent(), found.contains(LabelBasis.CONTENTS_PAGE));
        });
  }
}
