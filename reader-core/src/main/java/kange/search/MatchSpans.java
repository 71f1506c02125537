package kange.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kange.model.issue.Span;
import kange.search.query.Clause.Run;
import kange.search.query.ParsedQuery;
import kange.text.Fold;
import kange.text.FoldedText;

/** Where runs stand in a text: in order, not overlapping, character-exact. */
final class MatchSpans {
  private MatchSpans() {}

  /** Of what a query asks for, other than in named parts. */
  static List<Span> of(String query, String text) {
    FoldedText folded = Fold.of(text);
    List<Span> found = new ArrayList<>();
    for (Run run : ParsedQuery.of(query).wanted()) {
      if (run.part().isEmpty()) {
        List<Span> typed = folded.find(Fold.of(run.text()));
        found.addAll(
            typed.isEmpty() && run.otherwise().isPresent()
                ? folded.find(Fold.of(run.otherwise().get()))
                : typed);
      }
    }
    return joined(found);
  }

  /** Of the telling words of a query, for articles that only come close to it. */
  static List<Span> ofWords(String query, String text, Analysis analysis) {
    List<FoldedText> runs =
        ParsedQuery.of(query).wanted().stream()
            .filter(r -> r.part().isEmpty())
            .map(r -> Fold.of(r.text()))
            .toList();
    return of(new KeywordExtractor(analysis).of(runs), text);
  }

  static List<Span> of(List<FoldedText> runs, String text) {
    FoldedText folded = Fold.of(text);
    List<Span> found = new ArrayList<>();
    runs.forEach(run -> found.addAll(folded.find(run)));
    return joined(found);
  }

  private static List<Span> joined(List<Span> spans) {
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() < joined.get(last).end()) {
        int end = Math.max(joined.get(last).end(), span.end());
        joined.set(last, new Span(joined.get(last).start(), end));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }
}
