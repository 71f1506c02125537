package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.search.query.QueryField;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The articles that come closest to a query nothing matches in full: those with the most telling of
 * its words.
 */
final class ClosestMatches {
  /** As much of a run is looked at pair by pair. */
  private static final int LONGEST_RUN = 24;

  private static final float PAIR = 0.1f;
  private static final float WORD = 0.5f;

  /**
   * That a word is there at all says more than how often: an article with more of them is closer.
   */
  private static final double PRESENCE = 2;

  /** What another word for what was typed is worth. */
  private static final float RELATED = 0.6f;

  private static final float CATALOGUE = 0.3f;

  private final Analysis analysis;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;

  ClosestMatches(Analysis analysis, IndexSearcher searcher, Vocabulary vocabulary) {
    this.analysis = analysis;
    this.searcher = searcher;
    this.vocabulary = vocabulary;
  }

  /**
   * One thing a query is about, in words that articles hold.
   *
   * @param typed the word as typed; empty where no article holds it
   * @param related other words for it
   */
  record Idea(Optional<FoldedText> typed, List<FoldedText> related) {
    Stream<FoldedText> words() {
      return Stream.concat(typed.stream(), related.stream());
    }
  }

  /** What is asked for, in the order typed, as far as any article speaks of it. */
  List<Idea> ideas(List<QueryTerm> wanted) throws IOException {
    List<FoldedText> runs =
        wanted.stream().filter(w -> !isConstraint(w)).map(QueryTerm::text).toList();
    List<Idea> ideas = new ArrayList<>();
    for (FoldedText word : new KeywordExtractor(analysis).of(runs)) {
      List<FoldedText> related = new ArrayList<>();
      for (String other : Synonyms.of(word.text())) {
        addKnown(Fold.of(other), related);
      }
      List<FoldedText> typed = new ArrayList<>();
      addKnown(word, typed);
      boolean known = !typed.isEmpty() || !related.isEmpty();
      if (known && ideas.size() < Ranking.MOST_WORDS) {
        ideas.add(new Idea(typed.stream().findFirst(), related));
      }
    }
    return ideas;
  }

  private void addKnown(FoldedText word, List<FoldedText> known) throws IOException {
    if (searcher.search(Analysis.anywhere(word), 1).scoreDocs.length > 0) {
      known.add(word);
    }
  }

  /** Finds and scores articles with any of the ideas; empty when there are none to look for. */
  Optional<Query> query(List<QueryTerm> wanted, List<Idea> ideas) throws IOException {
    if (ideas.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Idea idea : ideas) {
      List<Query> ways = new ArrayList<>();
      if (idea.typed().isPresent()) {
        ways.add(word(idea.typed().get()));
      }
      for (FoldedText other : idea.related()) {
        ways.add(new BoostQuery(word(other), RELATED));
      }
      any.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    for (QueryTerm one : wanted) {
      if (isConstraint(one)) {
        query.add(FieldQueries.query(one.part().get(), one.text()), Occur.FILTER);
      } else {
        pairs(query, one.text());
      }
    }
    return Optional.of(query.build());
  }

  private Query word(FoldedText word) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(Analysis.anywhere(word), Occur.SHOULD);
    Ranking.addHead(any, word, vocabulary);
    optional(any, new ConstantScoreQuery(Analysis.anywhere(word)), presence(word));
    catalogue(any, word);
    optional(any, new TermQuery(new Term(Fields.WORDS, word.text())), WORD);
    return any.build();
  }

  /** By how rare the word is. */
  private float presence(FoldedText word) throws IOException {
    double all = searcher.getIndexReader().numDocs();
    double holding = searcher.count(Analysis.anywhere(word));
    return (float) (PRESENCE * Math.log(1 + Math.max(0, all - holding + 0.5) / (holding + 0.5)));
  }

  private static boolean isConstraint(QueryTerm one) {
    return one.isIn(QueryField.YEAR) || one.isIn(QueryField.ISSUE) || one.isIn(QueryField.JOURNAL);
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
