package kange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.LineRole;
import kange.parse.article.ArticleReader;

/** Makes articles: of lines that were taken, or of what follows in one that holds two. */
final class Division {
  /** Whoever says what articles there are is sure of it. */
  private static final double CERTAIN = 1;

  private Division() {}

  /**
   * An article of lines that were taken, behind the one that is above them.
   *
   * @param title how many of the lines are its title
   */
  static IssueDraft made(Taken taken, int title) {
    IssueDraft rest = taken.rest();
    SourceReading source = rest.source();
    List<Integer> lines = taken.lines();
    Map<Integer, LineRole> head =
        Heads.of(lines.subList(0, title), lines.subList(title, lines.size()), source);
    Set<Integer> inHead = head.keySet();
    List<Block> blocks = new Blocks(source).without(taken.blocks(), new HashSet<>(inHead));
    int at = placeBelow(rest, lines.getFirst());
    Optional<String> column =
        at == 0 ? Optional.empty() : rest.articles().get(at - 1).article().column();
    return rest.inserted(at, draft(rest, column, lines, head, blocks));
  }

  /**
   * An article is two: the second begins with a line of the first and has all that follows it in
   * reading order. Where nothing stands before that line, they stay one.
   *
   * @param title the first lines of the second, which are its title
   */
  static IssueDraft divided(IssueDraft issue, ArticleDraft article, List<Integer> title) {
    SourceReading source = issue.source();
    int from = article.lines().indexOf(title.getFirst());
    List<Integer> first = new ArrayList<>(article.lines().subList(0, from));
    first.removeAll(title);
    if (first.isEmpty()) {
      return RoleChanges.inHead(issue, article, title, LineRole.TITLE);
    }
    List<Integer> second = new ArrayList<>(title);
    article.lines().subList(from, article.lines().size()).stream()
        .filter(n -> !title.contains(n))
        .forEach(second::add);
    Map<Integer, LineRole> head =
        Heads.of(title, second.subList(title.size(), second.size()), source);
    Blocks cut = new Blocks(source);
    Set<Integer> text = new HashSet<>(second);
    text.removeAll(head.keySet());
    Set<Integer> headed = new HashSet<>(article.head().keySet());
    headed.retainAll(text);
    List<Block> blocks = RoleChanges.asText(article, headed, source).article().blocks();
    ArticleDraft made =
        draft(issue, article.article().column(), second, head, cut.only(blocks, text));
    Map<Integer, LineRole> left = new HashMap<>(article.head());
    left.keySet().removeAll(second);
    ArticleDraft rest =
        Redraft.of(
            article, source, first, left, cut.without(blocks, new HashSet<>(second)), source);
    return issue.with(rest).inserted(issue.place(article.key()) + 1, made);
  }

  private static ArticleDraft draft(
      IssueDraft issue,
      Optional<String> column,
      List<Integer> lines,
      Map<Integer, LineRole> head,
      List<Block> blocks) {
    Article nothing =
        new Article(
            ArticleReader.UNTITLED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            column,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            CERTAIN,
            List.of());
    ArticleDraft empty = new ArticleDraft(issue.nextKey(), nothing, List.of(), Map.of());
    return Redraft.of(empty, issue.source(), lines, head, blocks, issue.source());
  }

  /** Behind the article that has the nearest line above. */
  private static int placeBelow(IssueDraft issue, int line) {
    int nearest = 0;
    int place = 0;
    for (int i = 0; i < issue.articles().size(); i++) {
      for (int each : issue.articles().get(i).lines()) {
        if (each < line && each > nearest) {
          nearest = each;
          place = i + 1;
        }
      }
    }
    return place;
  }
}
