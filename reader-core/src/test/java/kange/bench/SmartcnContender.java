package kange.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kange.model.reading.ArticleText;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene with its own analyzer for Chinese and nothing else: fast, and blind for half of it. */
final class SmartcnContender implements Contender {
  private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();
  private Directory directory;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @Override
  public String name() {
    return "Lucene smartcn only";
  }

  @Override
  public void build(Library library, Path folder) throws Exception {
    directory = FSDirectory.open(folder);
    int cores = Runtime.getRuntime().availableProcessors();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      List<Future<?>> parts = new ArrayList<>();
      library.each(text -> parts.add(workers.submit(() -> writer.addDocument(document(text)))));
      for (Future<?> part : parts) {
        part.get();
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static Document document(ArticleText text) {
    Document document = new Document();
    document.add(new TextField("text", Generator.plain(text), Field.Store.NO));
    document.add(new NumericDocValuesField("id", text.summary().id()));
    return document;
  }

  @Override
  public Answer search(List<String> runs) throws IOException {
    QueryBuilder phrases = new QueryBuilder(analyzer);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String run : runs) {
      Query phrase = phrases.createPhraseQuery("text", run);
      all.add(phrase == null ? new MatchNoDocsQuery("no words") : phrase, Occur.MUST);
    }
    Query query = all.build();
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, 10).scoreDocs) {
      ids.add(id(found.doc));
    }
    return new Answer(searcher.count(query), ids);
  }

  private long id(int doc) throws IOException {
    for (var leaf : reader.leaves()) {
      if (doc < leaf.docBase + leaf.reader().maxDoc()) {
        var values = leaf.reader().getNumericDocValues("id");
        return values.advanceExact(doc - leaf.docBase) ? values.longValue() : -1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
