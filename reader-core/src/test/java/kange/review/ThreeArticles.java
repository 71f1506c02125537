package kange.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.issue.Correction;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;

/** Three articles on a desk. */
abstract class ThreeArticles {
  static final String ISSUE =
      """
      # 渡口的石阶

      文 / 何晓舟

      %1$s

      石阶以后

      %2$s

      # 灯下的黑板

      文 / 严明远

      %2$s

      %1$s

      # 堤上的木桩

      文 / 江望

      %1$s

      %2$s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  static final int FIRST_TEXT = 5;
  static final int INNER_HEADING = 7;
  static final int LAST_OF_FIRST = 9;
  static final int SECOND_TITLE = 11;
  static final int SECOND_BYLINE = 13;
  static final int SECOND_TEXT = 15;
  static final int LAST_OF_SECOND = 17;
  static final int THIRD_TITLE = 19;

  final SourceText source = SourceText.of(ISSUE, "three.txt");
  final ParsedIssue filed = new IssueParser().parse(source);
  final Review start = Review.of(filed, source.lines());

  static Revision doing(Correction... acts) {
    return new Revision(List.of(acts), Instant.EPOCH, "reader");
  }

  ParsedIssue after(Correction... acts) {
    return start.take(doing(acts)).issue();
  }

  static List<LineRange> at(int first, int last) {
    return List.of(new LineRange(first, last));
  }

  static List<LineRange> at(int line) {
    return at(line, line);
  }

  static List<String> titles(ParsedIssue issue) {
    return issue.articles().stream().map(Article::title).toList();
  }

  static List<String> authors(Article article) {
    return article.authors().stream().map(Contributor::name).toList();
  }

  static String text(Article article) {
    return article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  static Optional<LeftoverKind> kind(ParsedIssue issue, int line) {
    return issue.other().stream()
        .filter(other -> other.lines().stream().anyMatch(range -> range.contains(line)))
        .map(Leftover::kind)
        .findFirst();
  }
}
