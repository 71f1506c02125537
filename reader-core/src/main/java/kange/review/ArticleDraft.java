package kange.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.LineRole;
import kange.parse.line.CharacterClass;

/**
 * An article under review: as it reads, with the lines it was made of.
 *
 * @param key tells the articles of an issue apart, whatever is done to them
 * @param lines physical lines that are not blank, in reading order
 * @param head the role of each line that stands in its head; all others are text
 */
record ArticleDraft(int key, Article article, List<Integer> lines, Map<Integer, LineRole> head) {
  ArticleDraft {
    lines = List.copyOf(lines);
    head = Map.copyOf(head);
  }

  /** An article as it was read; what its head lines are is seen from what its fields say. */
  static ArticleDraft of(int key, Article article, SourceReading source) {
    List<Integer> lines = source.in(article.lines());
    Set<Integer> text = new HashSet<>();
    article.blocks().forEach(block -> text.addAll(source.in(block.lines())));
    Map<Integer, LineRole> head = new HashMap<>();
    for (int line : lines) {
      if (!text.contains(line)) {
        role(article, source.text(line)).ifPresent(role -> head.put(line, role));
      }
    }
    return new ArticleDraft(key, article, lines, head);
  }

  private static Optional<LineRole> role(Article article, String line) {
    String text = CharacterClass.withoutSpaces(line);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<LineRole, String>> fields =
        List.of(
            Map.entry(LineRole.TITLE, article.title()),
            Map.entry(LineRole.SUBTITLE, article.subtitle().orElse("")),
            Map.entry(LineRole.KICKER, article.kicker().orElse("")),
            Map.entry(LineRole.BYLINE, article.byline().orElse("")));
    return fields.stream()
        .filter(f -> CharacterClass.withoutSpaces(f.getValue()).equals(text))
        .findFirst()
        .or(
            () ->
                fields.stream()
                    .filter(f -> CharacterClass.withoutSpaces(f.getValue()).contains(text))
                    .findFirst())
        .map(Map.Entry::getKey);
  }

  boolean has(int line) {
    return lines.contains(line);
  }

  /** The lines of a role, in reading order. */
  List<Integer> of(LineRole role) {
    return lines.stream().filter(line -> head.get(line) == role).toList();
  }

  /** No text stands before a line in reading order: it is in the head, or could be. */
  boolean isAboveText(int line, Set<Integer> text) {
    for (int each : lines) {
      if (each == line) {
        return true;
      }
      if (text.contains(each)) {
        return false;
      }
    }
    return false;
  }

  ArticleDraft with(Article changed) {
    return new ArticleDraft(key, changed, lines, head);
  }
}
