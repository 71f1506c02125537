package kange.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What matches another query, with something added to its score for matching at all. Unlike that
 * query beside a constant one it is walked once, and knows its highest score as well as that one
 * does, so that a disjunction can pass it by.
 */
final class PresenceQuery extends Query {
  private final Query query;
  private final float worth;

  PresenceQuery(Query query, float worth) {
    this.query = query;
    this.worth = worth;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(query, mode, boost);
    return mode.needsScores() ? new PresenceWeight(this, weight, worth * boost) : weight;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new PresenceQuery(rewritten, worth);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return query.toString(field) + "+" + worth;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PresenceQuery that && that.query.equals(query) && that.worth == worth;
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, worth);
  }

  private static final class PresenceWeight extends FilterWeight {
    private final float added;

    PresenceWeight(Query query, Weight in, float added) {
      super(query, in);
      this.added = added;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new PresenceSupplier(supplier, added);
    }
  }

  private static final class PresenceSupplier extends ScorerSupplier {
    private final ScorerSupplier in;
    private final float added;

    PresenceSupplier(ScorerSupplier in, float added) {
      this.in = in;
      this.added = added;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new PresenceScorer(in.get(leadCost), added);
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }

  private static final class PresenceScorer extends FilterScorer {
    private final float added;

    PresenceScorer(Scorer in, float added) {
      super(in);
      this.added = added;
    }

    @Override
    public float score() throws IOException {
      return in.score() + added;
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo) + added;
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      // Rounded down twice: what is just good enough must not be passed by.
      float rest = Math.nextDown(Math.nextDown(least) - added);
      if (rest > 0) {
        in.setMinCompetitiveScore(rest);
      }
    }

    @Override
    public void nextDocsAndScores(
        int upTo, @Nullable Bits liveDocs, DocAndFloatFeatureBuffer buffer) throws IOException {
      in.nextDocsAndScores(upTo, liveDocs, buffer);
      for (int i = 0; i < buffer.size; i++) {
        buffer.features[i] += added;
      }
    }
  }
}
