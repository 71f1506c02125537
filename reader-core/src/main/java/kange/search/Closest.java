package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.search.query.Part;
import kange.text.FoldedText;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The articles that come closest to a query nothing matches in full: those with the most telling of
 * its words.
 */
final class Closest {
  /** As much of a run is looked at pair by pair. */
  private static final int LONGEST_RUN = 24;

  private static final float PAIR = 0.1f;
  private static final float WORD = 0.5f;

  /**
   * That a word is there at all says more than how often: an article with more of them is closer.
   */
  private static final double PRESENCE = 4;

  private static final float CATALOGUE = 0.3f;

  private final Analysis analysis;
  private final IndexSearcher searcher;

  Closest(Analysis analysis, IndexSearcher searcher) {
    this.analysis = analysis;
    this.searcher = searcher;
  }

  /** The telling words of what is asked for, in the order typed, those that any article holds. */
  List<FoldedText> words(List<Wanted> wanted) throws IOException {
    List<FoldedText> runs =
        wanted.stream().filter(w -> !isConstraint(w)).map(Wanted::text).toList();
    List<FoldedText> known = new ArrayList<>();
    for (FoldedText word : new TellingWords(analysis).of(runs)) {
      if (known.size() < Ranking.MOST_WORDS
          && searcher.search(Analysis.anywhere(word), 1).scoreDocs.length > 0) {
        known.add(word);
      }
    }
    return known;
  }

  /** Finds and scores articles with any of the words; empty when there are none to look for. */
  Optional<Query> query(List<Wanted> wanted, List<FoldedText> words) throws IOException {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FoldedText word : words) {
      any.add(Analysis.anywhere(word), Occur.SHOULD);
      Ranking.addHead(any, word);
      optional(any, new ConstantScoreQuery(Analysis.anywhere(word)), presence(word));
      catalogue(any, word);
      optional(any, new TermQuery(new Term(Fields.WORDS, word.text())), WORD);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    for (Wanted one : wanted) {
      if (isConstraint(one)) {
        query.add(Parts.query(one.part().get(), one.text()), Occur.FILTER);
      } else {
        pairs(query, one.text());
      }
    }
    return Optional.of(query.build());
  }

  /** By how rare the word is. */
  private float presence(FoldedText word) throws IOException {
    double all = searcher.getIndexReader().numDocs();
    double holding = searcher.count(Analysis.anywhere(word));
    return (float) (PRESENCE * Math.log(1 + Math.max(0, all - holding + 0.5) / (holding + 0.5)));
  }

  private static boolean isConstraint(Wanted one) {
    return one.isIn(Part.YEAR) || one.isIn(Part.ISSUE) || one.isIn(Part.JOURNAL);
  }

  private static void catalogue(BooleanQuery.Builder any, FoldedText word) {
    optional(any, Analysis.in(Fields.JOURNAL, word), CATALOGUE);
    optional(any, Analysis.in(Fields.ISSUE, word), CATALOGUE);
  }

  /** Pairs of characters help where smartcn does not know a word. */
  private static void pairs(BooleanQuery.Builder query, FoldedText run) {
    for (int i = 0; i + 1 < Math.min(run.length(), LONGEST_RUN); i++) {
      optional(query, new TermQuery(new Term(Fields.PAIRS, run.text(i, i + 2))), PAIR);
    }
  }

  private static void optional(BooleanQuery.Builder builder, Query query, float weight) {
    builder.add(new BoostQuery(query, weight), Occur.SHOULD);
  }
}
