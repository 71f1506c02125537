package kange.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ParsedIssue;

/** Whether the reading text has all that the lines have, in whole paragraphs. */
final class Faithfulness {
  private Faithfulness() {}

  /** Share of the characters of the articles' lines that are still in their titles and blocks. */
  static double kept(ParsedIssue parse, SourceLines source) {
    int lost = 0;
    int total = 0;
    for (Article article : parse.articles()) {
      StringBuilder lines = new StringBuilder();
      new TreeSet<>(source.living(article.lines())).forEach(n -> lines.append(source.row(n)));
      Map<Integer, Integer> have = ScoreText.letters(read(article));
      for (Map.Entry<Integer, Integer> letter : ScoreText.letters(lines.toString()).entrySet()) {
        total += letter.getValue();
        lost += Math.max(0, letter.getValue() - have.getOrDefault(letter.getKey(), 0));
      }
    }
    return 1 - lost / (double) Math.max(1, total);
  }

  private static String read(Article a) {
    StringBuilder text = new StringBuilder(a.title());
    List.of(a.subtitle(), a.kicker(), a.column(), a.source(), a.byline(), a.note())
        .forEach(part -> text.append(part.orElse("")));
    a.authors().stream().map(Contributor::name).forEach(text::append);
    a.blocks().stream().map(Block::text).forEach(text::append);
    return text.toString();
  }

  /** Share of the paragraphs that end as a sentence does. */
  static double whole(ParsedIssue parse) {
    List<String> paragraphs =
        parse.articles().stream()
            .flatMap(a -> a.blocks().stream())
            .filter(b -> b.kind() == BlockKind.PARAGRAPH && !ScoreText.isBlank(b.text()))
            .map(Block::text)
            .toList();
    long whole = paragraphs.stream().filter(ScoreText::endsWhole).count();
    return whole / (double) Math.max(1, paragraphs.size());
  }
}
