package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kange.model.issue.ArticleField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRange;
import kange.model.issue.NewArticle;
import kange.model.issue.ParsedIssue;
import kange.model.issue.TextChange;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.parse.Samples;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Corrections of an issue whose file comes again, read better or worse. */
class CarriedTest {
  private static final int ACTS = 40;
  private static final int INSERTED = 30;
  private static final double CHANGED = 0.05;

  private static SourceText again(SourceText source, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : source.lines()) {
      StringBuilder read = new StringBuilder();
      line.codePoints()
          .forEach(
              c -> {
                boolean misread = !Character.isWhitespace(c) && random.nextDouble() < CHANGED;
                read.appendCodePoint(misread ? 0x4E00 + random.nextInt(5000) : c);
              });
      lines.add(read.toString());
    }
    for (int i = 0; i < INSERTED; i++) {
      lines.add(random.nextInt(lines.size()), "夹进来的第" + i + "行，原来的文件里没有它。");
    }
    return SourceText.of(String.join("\n", lines), source.info().file());
  }

  private static Review corrected(SourceText source, long seed) {
    Review review = Review.of(new IssueParser().parse(source), ReviewSource.of(source.lines()));
    RandomActs acts = new RandomActs(seed, source.lines().size());
    int tried = 0;
    while (review.done() < ACTS) {
      try {
        Correction act = acts.next(review.issue());
        review = review.take(new Revision(List.of(act), Instant.EPOCH, "reader"));
      } catch (InapplicableCorrectionException e) {
        tried++;
      }
    }
    assertTrue(tried < ACTS * 10, "hardly an act could be done");
    return review;
  }

  @Test
  void nearlyAllHoldThoughLinesCameBetweenAndManyCharactersAreReadOtherwise() throws Exception {
    int held = 0;
    int all = 0;
    for (String name : Samples.names()) {
      SourceText source = Samples.source(name);
      Review review = corrected(source, name.hashCode());
      SourceText other = again(source, new Random(name.hashCode()));
      ParsedIssue parsed = new IssueParser().parse(other);
      Carried carried =
          Carried.over(review.revisions(), source.lines(), parsed, ReviewSource.of(other.lines()));
      assertEquals(ACTS, carried.held() + carried.lost().size(), name);
      held += carried.held();
      all += ACTS;
    }
    assertTrue(held >= 0.95 * all, held + " of " + all + " hold");
  }

  @Test
  void allHoldInTheSameFile() throws Exception {
    SourceText source = Samples.source(Samples.names().getFirst());
    Review review = corrected(source, 7);
    Carried carried =
        Carried.over(
            review.revisions(),
            source.lines(),
            new IssueParser().parse(source),
            ReviewSource.of(source.lines()));
    assertEquals(List.of(), carried.lost());
    assertEquals(review.issue(), carried.review().issue());
  }

  @Test
  void whatSpeaksOfLinesThatAreGoneIsNamed() {
    SourceText source = SourceText.of("渡口的石阶又长又滑\n\n灯下的黑板写满了字\n\n堤上的木桩松了三根", "a.txt");
    SourceText shorter = SourceText.of("渡口的石阶又长又滑\n\n堤上的木桩松了三根", "a.txt");
    Correction gone = new TextChange(3, "灯下");
    Correction stays = new TextChange(5, "堤上");
    Carried carried =
        Carried.over(
            List.of(new Revision(List.of(gone, stays), Instant.EPOCH, "reader")),
            source.lines(),
            new IssueParser().parse(shorter),
            ReviewSource.of(shorter.lines()));
    assertEquals(List.of(gone), carried.lost());
    assertEquals(List.of(new TextChange(3, "堤上")), carried.review().revisions().getFirst().acts());
  }

  @Test
  void whatWasDoneInOneStrokeHoldsAsAWholeOrNotAtAll() {
    SourceText source = SourceText.of("# 渡口的石阶又长又滑\n\n灯下的黑板写满了字\n\n堤上的木桩松了三根", "a.txt");
    SourceText shorter = SourceText.of("# 渡口的石阶又长又滑\n\n堤上的木桩松了三根", "a.txt");
    Correction made = new NewArticle(List.of(new LineRange(3, 3)));
    Correction named = new FieldChange(5, ArticleField.TITLE, List.of("灯下"));
    ParsedIssue parsed = new IssueParser().parse(shorter);
    Carried carried =
        Carried.over(
            List.of(new Revision(List.of(made, named), Instant.EPOCH, "reader")),
            source.lines(),
            parsed,
            ReviewSource.of(shorter.lines()));
    assertEquals(List.of(made, named), carried.lost());
    assertEquals(0, carried.held());
    assertEquals(List.of(), carried.review().revisions());
  }
}
