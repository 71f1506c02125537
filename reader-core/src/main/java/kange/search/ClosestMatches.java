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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The articles that come closest to a query nothing matches in full: those with the most telling of
 * its words. Two phases: {@link #candidates} are what words in text and head alone say, which
 * passes most articles by; only those are weighed by everything ({@link #whole}).
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
   * A word that articles hold.
   *
   * @param articles how many
   */
  record Known(FoldedText text, int articles) {}

  /**
   * One thing a query is about, in words that articles hold.
   *
   * @param typed the word as typed; empty where no article holds it
   * @param related other words for it
   */
  record Idea(Optional<Known> typed, List<Known> related) {
    Stream<FoldedText> words() {
      return Stream.concat(typed.stream(), related.stream()).map(Known::text);
    }
  }

  /** What is asked for, in the order typed, as far as any article speaks of it. */
  List<Idea> ideas(List<QueryTerm> wanted) throws IOException {
    List<FoldedText> runs =
        wanted.stream().filter(w -> !isConstraint(w)).map(QueryTerm::text).toList();
    List<Idea> ideas = new ArrayList<>();
    for (FoldedText word : new KeywordExtractor(analysis).of(runs)) {
      List<Known> related = new ArrayList<>();
      for (String other : Synonyms.of(word.text())) {
        known(Fold.of(other)).ifPresent(related::add);
      }
      Optional<Known> typed = known(word);
      boolean known = typed.isPresent() || !related.isEmpty();
      if (known && ideas.size() < Ranking.MOST_WORDS) {
        ideas.add(new Idea(typed, related));
      }
    }
    return ideas;
  }

  private Optional<Known> known(FoldedText word) throws IOException {
    int articles = searcher.count(Analysis.anywhere(word));
    return articles > 0 ? Optional.of(new Known(word, articles)) : Optional.empty();
  }

  /**
   * Articles with any of the ideas anywhere, and articles with one in the head: whatever is close
   * stands high in one of the two.
   */
  List<Query> candidates(List<QueryTerm> wanted, List<Idea> ideas) throws IOException {
    return List.of(any(wanted, ideas, known -> present(known)), any(wanted, ideas, this::inHead));
  }

  /** Everything that speaks for an article. */
  Query whole(List<QueryTerm> wanted, List<Idea> ideas) throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(any(wanted, ideas, this::word), Occur.MUST);
    for (QueryTerm one : wanted) {
      if (!isConstraint(one)) {
        pairs(query, one.text());
      }
    }
    return query.build();
  }

  private interface Way {
    Query of(Known word) throws IOException;
  }

  /** Of each idea what counts most, all of them together, where the constraints are met. */
  private static Query any(List<QueryTerm> wanted, List<Idea> ideas, Way way) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (Idea idea : ideas) {
      List<Query> ways = new ArrayList<>();
      if (idea.typed().isPresent()) {
        ways.add(way.of(idea.typed().get()));
      }
      for (Known other : idea.related()) {
        ways.add(new BoostQuery(way.of(other), RELATED));
      }
      any.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
    }
    for (QueryTerm one : wanted) {
      if (isConstraint(one)) {
        any.add(FieldQueries.query(one.part().orElseThrow(), one.text()), Occur.FILTER);
      }
    }
    return any.build();
  }

  private Query word(Known word) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(present(word), Occur.SHOULD);
    Ranking.addHead(any, word.text(), vocabulary);
    optional(any, Analysis.in(Fields.JOURNAL, word.text()), CATALOGUE);
    optional(any, Analysis.in(Fields.ISSUE, word.text()), CATALOGUE);
    optional(any, new TermQuery(new Term(Fields.WORDS, word.text().text())), WORD);
    return any.build();
  }

  private Query inHead(Known word) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Ranking.addHead(any, word.text(), vocabulary);
    return any.build();
  }

  /** By how rare the word is. */
  private Query present(Known word) {
    double all = searcher.getIndexReader().numDocs();
    double holding = word.articles();
    double rare = Math.log(1 + Math.max(0, all - holding + 0.5) / (holding + 0.5));
    return new PresenceQuery(Analysis.anywhere(word.text()), (float) (PRESENCE * rare));
  }

  private static boolean isConstraint(QueryTerm one) {
    return one.isIn(QueryField.YEAR) || one.isIn(QueryField.ISSUE) || one.isIn(QueryField.JOURNAL);
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
