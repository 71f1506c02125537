package kange.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;

/** What holds for the parse of any text at all. */
public final class ParseLaws {
  private ParseLaws() {}

  /** Every breach in a sentence; empty when all laws hold. */
  public static List<String> breaches(SourceText source, ParsedIssue parse) {
    List<String> breaches = new ArrayList<>();
    int last = source.lines().size();
    for (Article article : parse.articles()) {
      article(article, last, breaches);
    }
    for (Leftover other : parse.other()) {
      inside(other.lines(), last, "leftover " + other.kind(), breaches);
    }
    parse.warnings().forEach(w -> warning(w, last, breaches));
    if (breaches.isEmpty()) {
      List<Integer> wrong = new SourceLines(source.lines()).unaccounted(parse);
      if (!wrong.isEmpty()) {
        breaches.add("lines in no place or in several: " + LineRange.of(wrong));
      }
    }
    return breaches;
  }

  private static void article(Article article, int last, List<String> breaches) {
    String label = "article “" + article.title() + "”";
    if (article.title().isBlank() || article.lines().isEmpty()) {
      breaches.add(label + " has no title or no lines: " + article.lines());
    }
    if (!(article.confidence() > 0 && article.confidence() <= 1)) {
      breaches.add(label + " has confidence " + article.confidence());
    }
    inside(article.lines(), last, label, breaches);
    Set<Integer> own = new HashSet<>(SourceLines.expand(article.lines()));
    for (Block block : article.blocks()) {
      if (block.text().isEmpty()
          || block.lines().isEmpty()
          || !own.containsAll(SourceLines.expand(block.lines()))) {
        breaches.add(label + " has a block from elsewhere: " + block);
      }
    }
    article.warnings().forEach(w -> warning(w, last, breaches));
  }

  private static void warning(ParseWarning warning, int last, List<String> breaches) {
    if (warning.code().isBlank() || !warning.message().code().startsWith("parse.")) {
      breaches.add("a warning that says nothing: " + warning);
    }
    inside(warning.lines(), last, "warning " + warning.code(), breaches);
  }

  private static void inside(List<LineRange> lines, int last, String of, List<String> breaches) {
    for (LineRange range : lines) {
      if (range.last() > last) {
        breaches.add(of + " has lines the file has not: " + range);
      }
    }
  }
}
