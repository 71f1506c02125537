package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ParseWarning;
import kange.parse.LabelledIssue;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.warning.ParseMessage;

/** A labelled file as it is read and judged. The weights are the tests' own. */
abstract class JudgedIssue {
  static final Contents NONE = Texts.NO_CONTENTS;

  /** Without evidence an article is right; one of weight 6 makes it wrong. */
  static final String INNOCENT = "ANY -3.000";

  static final String TEXT = "BODY " + Texts.PROSE;
  static final String OTHER = "BODY " + Texts.OTHER_PROSE;

  /** An article that nothing can be said against. */
  static final List<String> RIGHT = List.of("TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT, OTHER);

  static List<String> rows(String... rows) {
    return List.of(rows);
  }

  static ContentsEntry entry(String title, String author, int page) {
    return new ContentsEntry(
        Optional.empty(), List.of(title), Optional.of(author), Optional.of(page), false);
  }

  /** A contents page on the first line. */
  static Contents contents(ContentsEntry... entries) {
    return Texts.contents(List.of(), List.of(entries));
  }

  static Candidate placed(Contents contents, int entry, int line) {
    ContentsEntry.Reading reading = contents.entries().get(entry).readings().getFirst();
    return new Candidate(entry, line, line, 1, 2, reading.title(), reading.authors());
  }

  /** Lines written as {@code LABEL text}, judged by weights written as in their file. */
  static List<Article> judge(
      List<String> rows, Contents contents, List<Candidate> placed, String... weights) {
    LabelledIssue issue = LabelledIssue.of(rows, contents, placed);
    DoubtWeights doubts = DoubtWeights.read(Stream.of(weights));
    return new ArticleJudge(doubts, issue.outline(), issue.articles()).judge();
  }

  /**
   * An article, what stands below it, and another article; between the two on the contents page an
   * entry that no title answers to.
   */
  static List<Article> judgeBetween(
      ContentsEntry unanswered, List<String> below, String... weights) {
    Contents contents = contents(entry("渡口边的老石阶", "何晓舟", 3), unanswered, entry("灯下的图书室", "林小满", 8));
    List<String> rows = new ArrayList<>(rows("CONTENTS 目录", "TITLE 渡口边的老石阶", "BYLINE 何晓舟", TEXT));
    rows.addAll(below);
    int last = rows.size();
    rows.addAll(rows("TITLE 灯下的图书室", "BYLINE 林小满", OTHER));
    List<Candidate> at = List.of(placed(contents, 0, 1), placed(contents, 2, last));
    return judge(rows, contents, at, weights);
  }

  static List<String> codes(Article article) {
    return article.warnings().stream().map(ParseWarning::code).toList();
  }

  /** The evidence is there, and gives this warning and no other; it is not in a right article. */
  static void leadsTo(ParseMessage message, Evidence evidence, List<String> rows) {
    String weight = evidence + " 6.000";
    Article article = judge(rows, NONE, List.of(), INNOCENT, weight).getFirst();
    assertEquals(List.of(message.warning()), codes(article));
    assertTrue(article.confidence() < 0.1, () -> "confidence " + article.confidence());
    Article right = judge(RIGHT, NONE, List.of(), INNOCENT, weight).getFirst();
    assertEquals(List.of(), right.warnings(), () -> evidence + " in a right article");
    assertTrue(right.confidence() > 0.9);
  }
}
