package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.search.query.QueryField;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Decides which matching article comes first: what was typed as the title, then in the title, then
 * as one phrase in the text, then near each other, then all words; within these, how much of the
 * article it is (BM25), each part with its own weight, newer ones a little before older ones.
 */
final class Ranking {
  private static final float WHOLE_TITLE = 400;
  private static final float PHRASE_IN_TITLE = 200;
  private static final float PHRASE_IN_TEXT = 60;
  private static final float TITLE = 3;
  private static final float HEADLINE = 1.5f;
  private static final float AUTHOR = 2;
  private static final float COLUMN = 1;
  private static final float WORD = 0.3f;
  private static final float NEAR = 12;
  private static final float RECENCY = 0.02f;

  /** Within how many characters two words stand near each other. */
  private static final int NEARBY = 24;

  /** Somebody who types more than this has pasted: the first ones say enough. */
  static final int MOST_WORDS = 24;

  /** As much of a run is looked for near others. */
  private static final int LONGEST_NEAR = 12;

  /** Runs from this length on are also looked at word by word. */
  private static final int LONG_RUN = 4;

  private final Analysis analysis;
  private final Vocabulary vocabulary;

  Ranking(Analysis analysis, Vocabulary vocabulary) {
    this.analysis = analysis;
    this.vocabulary = vocabulary;
  }

  /** Scores articles that match; every clause is optional, and what no article has is left out. */
  Query score(List<QueryTerm> wanted) throws IOException {
    BooleanQuery.Builder score = new BooleanQuery.Builder();
    List<FoldedText> free = free(wanted);
    FoldedText phrase = joined(free);
    if (!phrase.isEmpty()) {
      if (vocabulary.mayHold(Fields.TITLE, phrase)) {
        constant(score, new TermQuery(new Term(Fields.WHOLE_TITLE, phrase.text())), WHOLE_TITLE);
        constant(score, Analysis.in(Fields.TITLE, phrase), PHRASE_IN_TITLE);
      }
      if (free.size() > 1) {
        constant(score, Analysis.in(Fields.PAIRS, phrase), PHRASE_IN_TEXT);
      }
    }
    List<String> words = new ArrayList<>();
    for (QueryTerm one : wanted) {
      if (one.part().isPresent()) {
        addPart(score, one.part().get(), one.text());
      } else {
        addHead(score, one.text(), vocabulary);
        words.addAll(one.text().length() >= LONG_RUN ? analysis.words(one.text()) : List.of());
      }
    }
    for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      if (vocabulary.has(Fields.WORDS, word)) {
        add(score, new TermQuery(new Term(Fields.WORDS, word)), WORD);
      }
    }
    score.add(FeatureField.newLinearQuery(Fields.FEATURES, Fields.RECENCY, RECENCY), Occur.SHOULD);
    return score.build();
  }

  /** Adds what a run is worth in the parts of the head, besides what it is worth in the text. */
  static void addHead(BooleanQuery.Builder score, FoldedText run, Vocabulary vocabulary)
      throws IOException {
    part(score, Fields.TITLE, run, TITLE, vocabulary);
    part(score, Fields.SUBTITLE, run, HEADLINE, vocabulary);
    part(score, Fields.KICKER, run, HEADLINE, vocabulary);
    part(score, Fields.AUTHOR, run, AUTHOR, vocabulary);
    part(score, Fields.COLUMN, run, COLUMN, vocabulary);
  }

  private static void part(
      BooleanQuery.Builder score, String field, FoldedText run, float weight, Vocabulary vocabulary)
      throws IOException {
    if (vocabulary.mayHold(field, run)) {
      add(score, Analysis.in(field, run), weight);
    }
  }

  /** Scores neighbouring words that stand near each other; dear, so only for the best articles. */
  static Query near(List<FoldedText> words) {
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    List<IntervalsSource> sources =
        words.stream().filter(w -> w.length() > 1).limit(MOST_WORDS).map(Ranking::source).toList();
    for (int i = 0; i + 1 < sources.size(); i++) {
      IntervalsSource pair =
          Intervals.maxwidth(NEARBY, Intervals.unordered(sources.get(i), sources.get(i + 1)));
      add(near, new IntervalQuery(Fields.PAIRS, pair), NEAR);
    }
    return near.build();
  }

  static List<FoldedText> free(List<QueryTerm> wanted) {
    return wanted.stream().filter(w -> w.part().isEmpty()).map(QueryTerm::text).toList();
  }

  private static void addPart(BooleanQuery.Builder score, QueryField part, FoldedText text) {
    if (part != QueryField.YEAR && part != QueryField.ISSUE) {
      add(score, Analysis.in(Fields.of(part), text), TITLE);
    }
  }

  private static IntervalsSource source(FoldedText run) {
    IntervalsSource[] pairs = new IntervalsSource[Math.min(run.length(), LONGEST_NEAR) - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Intervals.term(run.text(i, i + 2));
    }
    return pairs.length == 1 ? pairs[0] : Intervals.phrase(pairs);
  }

  private static FoldedText joined(List<FoldedText> runs) {
    return Fold.of(runs.stream().map(FoldedText::text).collect(Collectors.joining(" ")));
  }

  private static void add(BooleanQuery.Builder score, Query query, float weight) {
    score.add(new BoostQuery(query, weight), Occur.SHOULD);
  }

  private static void constant(BooleanQuery.Builder score, Query query, float weight) {
    add(score, new ConstantScoreQuery(query), weight);
  }
}
