package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kange.model.message.Message;
import kange.search.query.Clause;
import kange.search.query.Clause.All;
import kange.search.query.Clause.Any;
import kange.search.query.Clause.Not;
import kange.search.query.Clause.Run;
import kange.search.query.ParsedQuery;
import kange.search.query.QueryField;
import kange.search.query.QueryMessage;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Decides which articles match a query; where they match in text, that is scored by BM25. What can
 * be read in two ways (half a pair of quotes, letters that may be pinyin) is text where any article
 * holds it as text.
 */
final class QueryCompiler {
  /** More runs than anybody types; what follows is left out. */
  private static final int MOST_RUNS = 64;

  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,40}");

  private final IndexSearcher searcher;
  private final List<QueryTerm> wanted = new ArrayList<>();
  private final List<Query> spelled = new ArrayList<>();
  private final List<Message> senses = new ArrayList<>();
  private int runs;

  QueryCompiler(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The articles that match in full; empty when nothing is asked for. */
  Optional<Query> compile(ParsedQuery query) throws IOException {
    return query.root().isPresent()
        ? Optional.of(compile(query.root().get(), true))
        : Optional.empty();
  }

  /** What is asked for, in the order typed, in the sense that was decided. */
  List<QueryTerm> wanted() {
    return wanted;
  }

  /** Authors whose pinyin was typed, where the same letters also stand in articles. */
  List<Query> spelledAuthors() {
    return spelled;
  }

  /** In which sense a run was taken that is in no article as typed. */
  List<Message> senses() {
    return senses;
  }

  private Query compile(Clause clause, boolean positive) throws IOException {
    if (clause instanceof Run run) {
      return run(run, positive);
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    if (clause instanceof Not not) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      builder.add(compile(not.clause(), false), Occur.MUST_NOT);
    } else if (clause instanceof Any any) {
      for (Clause one : any.clauses()) {
        builder.add(compile(one, positive), Occur.SHOULD);
      }
    } else {
      boolean some = false;
      for (Clause one : ((All) clause).clauses()) {
        boolean not = one instanceof Not;
        builder.add(
            compile(not ? ((Not) one).clause() : one, positive && !not),
            not ? Occur.MUST_NOT : Occur.MUST);
        some |= !not;
      }
      if (!some) {
        builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      }
    }
    return builder.build();
  }

  private Query run(Run run, boolean positive) throws IOException {
    if (++runs > MOST_RUNS) {
      return MatchAllDocsQuery.INSTANCE;
    }
    FoldedText text = Fold.of(run.text());
    if (run.part().isPresent()) {
      return inPart(run.part().get(), text, positive);
    }
    Query query = Analysis.anywhere(text);
    Optional<FoldedText> otherwise = run.otherwise().map(Fold::of).filter(o -> !o.isEmpty());
    boolean spelling = !run.exact() && LETTERS.matcher(run.text()).matches();
    if ((otherwise.isPresent() || spelling) && !isAnywhere(query)) {
      if (spelling) {
        senses.add(Message.of(QueryMessage.BY_PINYIN, ParsedQuery.quoted(run.text())));
        note(new QueryTerm(Optional.of(QueryField.AUTHOR), text), positive);
        return pinyin(text);
      }
      text = otherwise.get();
      senses.add(
          Message.of(
              QueryMessage.TAKEN_AS,
              ParsedQuery.quoted(run.text()),
              ParsedQuery.quoted(run.otherwise().get())));
      query = Analysis.anywhere(text);
    } else if (spelling && positive) {
      spelled.add(pinyin(text));
    }
    note(new QueryTerm(Optional.empty(), text), positive);
    return query;
  }

  private Query inPart(QueryField part, FoldedText text, boolean positive) {
    note(new QueryTerm(Optional.of(part), text), positive);
    return FieldQueries.query(part, text);
  }

  private void note(QueryTerm one, boolean positive) {
    if (positive) {
      wanted.add(one);
    }
  }

  private boolean isAnywhere(Query query) throws IOException {
    return searcher.search(query, 1).scoreDocs.length > 0;
  }

  private static Query pinyin(FoldedText letters) {
    return new TermQuery(new Term(Fields.PINYIN, letters.text()));
  }
}
