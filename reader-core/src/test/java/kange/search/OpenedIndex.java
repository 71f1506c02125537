package kange.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.model.search.SearchRequest;
import kange.search.query.ParsedQuery;
import kange.text.Fold;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * What Lucene alone does on an index of Kange's, and what Kange does without reading articles: for
 * benchmarks, which compare equal work.
 */
public final class OpenedIndex implements AutoCloseable {
  private final IndexSnapshot snapshot;
  private final IndexSearcher searcher;
  private final Analysis analysis = new Analysis();

  private OpenedIndex(IndexSnapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = new IndexSearcher(snapshot.reader());
  }

  /** Opens the last commit of an index. */
  public static OpenedIndex in(Path folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
    return new OpenedIndex(IndexSnapshot.of(reader, reader.getIndexCommit().getUserData()));
  }

  /** How many segments it has. */
  public int segments() {
    return snapshot.reader().leaves().size();
  }

  /** The best articles that hold all of the runs, by BM25 alone. */
  public List<Long> bare(List<String> runs, int count) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    runs.forEach(run -> all.add(Analysis.anywhere(Fold.of(run)), Occur.MUST));
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc found : searcher.search(all.build(), count).scoreDocs) {
      ids.add(snapshot.articleId(found.doc));
    }
    return ids;
  }

  /** The ids of a page of hits, in Kange's order. */
  public List<Long> ids(SearchRequest request) throws IOException {
    return new SearchExecution(snapshot, analysis, request, () -> false).ids();
  }

  /** How many articles match, and nothing else. */
  public int total(SearchRequest request) throws IOException {
    return searcher.count(
        new QueryCompiler(searcher).compile(ParsedQuery.of(request.query())).orElseThrow());
  }

  @Override
  public void close() throws IOException {
    snapshot.reader().decRef();
  }
}
