package kange.parse.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.IssueParser;
import kange.parse.ParseLaws;
import kange.parse.ScoreText;
import kange.parse.SourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticIssuesTest {
  private static final int ISSUES = 4;
  private static final double ROUNDING = 1e-12;

  /** Twenty issues: of each half, plain and hard, light damage on every other. */
  private static Stream<SyntheticIssue> twenty() {
    Mixture light = Mixture.named("light");
    List<SyntheticIssue> issues = new ArrayList<>();
    for (Half half : List.of(Half.TUNING, Half.HELD_OUT)) {
      for (Level level : Level.values()) {
        for (long seed = 1; seed <= ISSUES; seed++) {
          SyntheticIssue issue = IssueMaker.make(seed, half, level);
          issues.add(seed % 2 == 0 ? light.apply(issue, new Dice(seed)) : issue);
        }
      }
    }
    return issues.stream();
  }

  @Test
  void theParserKeepsItsLawsOnIssuesItWasNotMadeFor() {
    twenty()
        .forEach(
            issue -> {
              ParsedIssue parse = new IssueParser().parse(issue.source());
              assertEquals(List.of(), ParseLaws.breaches(issue.source(), parse), issue.name());
              CardScore score = CardScore.of(issue.card(), issue.source(), parse);
              assertEquals(1.0, score.figure("accounted"), issue::name);
              assertEquals(
                  parse, new IssueParser().parse(issue.source()), "the same text, another parse");
            });
  }

  @Test
  void theSameSeedWritesTheSameIssue() {
    SyntheticIssue first = IssueMaker.make(7, Half.TUNING, Level.HARD);
    SyntheticIssue second = IssueMaker.make(7, Half.TUNING, Level.HARD);
    assertEquals(first.text(), second.text());
    assertEquals(first.card(), second.card());
    assertFalse(first.text().equals(IssueMaker.make(8, Half.TUNING, Level.HARD).text()));
  }

  @Test
  void everyLineIsInOnePlaceOfTheCard() {
    twenty().forEach(SyntheticIssuesTest::assertEveryLineInOnePlace);
    for (long seed = 1; seed <= ISSUES; seed++) {
      assertEveryLineInOnePlace(SpreadMaker.make(seed, Half.TUNING));
      assertEveryLineInOnePlace(SpreadMaker.make(seed, Half.HELD_OUT));
    }
  }

  private static void assertEveryLineInOnePlace(SyntheticIssue issue) {
    int[] seen = new int[issue.lines().size()];
    for (Card.Piece piece : issue.card().articles()) {
      for (LineRange range : piece.lines()) {
        assertTrue(range.last() <= seen.length, issue::name);
        SourceLines.expand(List.of(range)).forEach(n -> seen[n - 1]++);
      }
    }
    for (int i = 0; i < seen.length; i++) {
      int places = seen[i] + (issue.lines().get(i).other().isPresent() ? 1 : 0);
      boolean blank = issue.lines().get(i).text().isBlank();
      assertTrue(blank ? places <= 1 : places == 1, issue.name() + " line " + (i + 1));
    }
  }

  @Test
  void titleAndNamesOfACardStandInItsLines() {
    twenty()
        .filter(issue -> issue.traits().stream().noneMatch(t -> t.startsWith("damage")))
        .forEach(
            issue -> {
              String all = ScoreText.norm(issue.text());
              List<Card.Piece> articles = issue.card().articles();
              assertEquals(issue.works().size(), articles.size(), "an article without lines");
              for (Card.Piece piece : articles) {
                String own = ScoreText.norm(text(issue, piece));
                boolean untitled = BackMatter.isUntitled(piece.title());
                assertTrue(untitled || own.contains(ScoreText.norm(piece.title())), piece::title);
                piece.subtitle().ifPresent(s -> assertTrue(own.contains(ScoreText.norm(s)), s));
                piece.kicker().ifPresent(k -> assertTrue(own.contains(ScoreText.norm(k)), k));
                for (String name : piece.authors().getFirst()) {
                  assertTrue(own.contains(ScoreText.norm(name)), piece.title() + name);
                }
                piece.column().ifPresent(c -> assertTrue(all.contains(ScoreText.norm(c)), c));
              }
              issue.columns().forEach(c -> assertTrue(all.contains(ScoreText.norm(c)), c));
            });
  }

  private static String text(SyntheticIssue issue, Card.Piece piece) {
    StringBuilder text = new StringBuilder();
    SourceLines.expand(piece.lines()).forEach(n -> text.append(issue.lines().get(n - 1).text()));
    return text.toString();
  }

  /** Whatever happens to the lines, an article reads as before, in its reading order. */
  @ParameterizedTest
  @EnumSource(
      value = OcrDamage.class,
      names = {"WRAPPED_AT_20", "LINES_RUN_TOGETHER", "BLANK_LINES_.*", ".*_PAIR.*"},
      mode = EnumSource.Mode.MATCH_ANY)
  void damageToLinesKeepsTheReadingText(OcrDamage damage) {
    for (long seed = 1; seed <= ISSUES; seed++) {
      SyntheticIssue whole = IssueMaker.make(seed, Half.TUNING, Level.HARD);
      SyntheticIssue damaged = damage.apply(whole, new Dice(seed));
      assertFalse(whole.text().equals(damaged.text()) && seed == 1, damage + " does nothing");
      for (int i = 0; i < whole.works().size(); i++) {
        assertEquals(read(whole, i), read(damaged, i));
      }
    }
  }

  private static String read(SyntheticIssue issue, int article) {
    StringBuilder text = new StringBuilder();
    issue.readingOrder(article).forEach(n -> text.append(issue.lines().get(n - 1).text()));
    return text.toString().replaceAll("\\s|\u3000", "");
  }

  @ParameterizedTest
  @EnumSource(OcrDamage.class)
  void everyDamageIsDoneAndKeepsTheCardWhole(OcrDamage damage) {
    boolean changed = false;
    for (long seed = 1; seed <= 3; seed++) {
      SyntheticIssue whole = IssueMaker.make(seed, Half.TUNING, Level.PLAIN);
      SyntheticIssue damaged = damage.apply(whole, new Dice(seed));
      changed |= !whole.text().equals(damaged.text());
      assertEveryLineInOnePlace(damaged);
      assertEquals(damaged.text(), damage.apply(whole, new Dice(seed)).text(), "not by seed");
      assertTrue(damaged.traits().contains("damage: " + damage));
    }
    assertTrue(changed, damage + " does nothing");
  }

  @Test
  void oneHalfShowsNothingOfTheOther() {
    List<Trait> held = new ArrayList<>(traits());
    held.removeIf(t -> t.half() != Half.HELD_OUT);
    Set<String> labels = new HashSet<>(held.stream().map(Trait::label).toList());
    for (long seed = 1; seed <= 60; seed++) {
      Set<String> shown = new HashSet<>(IssueMaker.make(seed, Half.TUNING, Level.HARD).traits());
      shown.retainAll(labels);
      assertEquals(Set.of(), shown);
    }
  }

  private static List<Trait> traits() {
    return Stream.<Trait[]>of(
            PlainForms.values(),
            GroupedForms.values(),
            ColumnMark.values(),
            ContentsPlace.values(),
            ContentsHeading.values(),
            Byline.values(),
            Marking.values(),
            Subheads.values(),
            IssueNumbering.values(),
            Habit.values(),
            SpreadLayout.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** A form that is never drawn measures nothing. */
  @Test
  void everyFormAndHabitComesUp() {
    Set<String> shown = new HashSet<>();
    for (long seed = 1; seed <= 400; seed++) {
      for (Half half : List.of(Half.TUNING, Half.HELD_OUT)) {
        shown.addAll(Style.draw(half, Level.HARD, new Dice(seed)).labels());
        shown.addAll(Style.draw(half, Level.PLAIN, new Dice(seed)).labels());
        shown.addAll(seed < 40 ? SpreadMaker.make(seed, half).traits() : List.of());
      }
    }
    List<String> missing =
        traits().stream().map(Trait::label).filter(l -> !shown.contains(l)).toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void theBenchAddsUpWhatTheScorerSays() {
    List<SyntheticIssue> issues = Profile.PLAIN.issues(1, 2, Half.TUNING);
    double sum = 0;
    for (SyntheticIssue issue : issues) {
      ParsedIssue parse = new IssueParser().parse(issue.source());
      sum += CardScore.of(issue.card(), issue.source(), parse).figure("title");
    }
    assertEquals(sum / 2, ParseBench.of("two", issues).mean("title"), ROUNDING);
  }
}
