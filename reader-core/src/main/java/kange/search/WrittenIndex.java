package kange.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import kange.model.reading.ArticleText;
import kange.platform.WorkerPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * An index this process writes. What is searched moves on only after a commit, so that searches see
 * whole changes. Thread-safe; changes come one after the other.
 */
final class WrittenIndex implements IndexSource {
  private static final System.Logger LOG = System.getLogger(WrittenIndex.class.getName());

  private static final double BUFFER_MEGABYTES = 64;

  /**
   * Half as many as Lucene lets stand: each term of a query is looked up in every segment, which is
   * most of what a search for rare words costs; merging twice as often makes an index a tenth
   * slower to build.
   */
  private static final double SEGMENTS_OF_A_SIZE = 4;

  private final Directory directory;
  private final String archiveId;
  private final Analysis analysis;
  private final WorkerPool workers;
  private IndexWriter writer;
  private volatile IndexSnapshot current;
  private volatile boolean damaged;

  private WrittenIndex(
      Directory directory, boolean begun, String archiveId, Analysis analysis, WorkerPool workers)
      throws IOException {
    this.directory = directory;
    this.archiveId = archiveId;
    this.analysis = analysis;
    this.workers = workers;
    this.writer = openWriter();
    try {
      if (!begun) {
        commit(0);
      }
      this.current = read();
    } catch (IOException | RuntimeException e) {
      // Else the lock stays taken, and nobody could try again.
      IOUtils.closeWhileHandlingException(writer, directory);
      throw e;
    }
  }

  /** The index in a folder, or an empty one in its place when it is not sound. */
  static WrittenIndex in(IndexFiles files, String archiveId, Analysis analysis, WorkerPool workers)
      throws IOException {
    files.mendLock();
    Directory directory = files.directory();
    boolean sound = IndexFiles.isTrusted(directory, archiveId);
    if (!sound) {
      files.clear();
    }
    return new WrittenIndex(directory, sound, archiveId, analysis, workers);
  }

  /** An empty index that lies nowhere. */
  static WrittenIndex inMemory(String archiveId, Analysis analysis, WorkerPool workers)
      throws IOException {
    return new WrittenIndex(new ByteBuffersDirectory(), false, archiveId, analysis, workers);
  }

  @Override
  public boolean isSound(BooleanSupplier stop) throws IOException {
    boolean sound = IndexFiles.isSound(directory, archiveId, stop);
    damaged = !sound && !stop.getAsBoolean();
    return sound;
  }

  @Override
  public IndexSnapshot acquire() throws IOException {
    while (true) {
      IndexSnapshot snapshot = current;
      if (snapshot.reader().tryIncRef()) {
        return snapshot;
      }
    }
  }

  synchronized void apply(Collection<Long> removedIssues, List<ArticleText> added, long change)
      throws IOException {
    try {
      Term[] removed =
          removedIssues.stream()
              .map(id -> new Term(Fields.ISSUE_ID, Long.toString(id)))
              .toArray(Term[]::new);
      writer.deleteDocuments(removed);
      addAll(added);
      commit(change);
    } catch (IOException | RuntimeException e) {
      startOver(e);
      throw e;
    }
    IndexSnapshot previous = current;
    current = read();
    previous.reader().decRef();
  }

  /**
   * Analysing is the work: every worker takes the next article. Returns, or fails, when all have
   * ended: what a failed batch has left would go into the next commit.
   */
  private void addAll(List<ArticleText> added) throws IOException {
    IndexWriter target = writer;
    AtomicBoolean failed = new AtomicBoolean();
    List<Callable<Boolean>> adding = new ArrayList<>();
    for (ArticleText text : added) {
      adding.add(() -> add(text, target, failed));
    }
    try {
      workers.doAll(adding);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IOException(String.valueOf(cause.getMessage()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private boolean add(ArticleText text, IndexWriter target, AtomicBoolean failed)
      throws IOException {
    if (failed.get()) {
      return false;
    }
    try {
      target.addDocument(ArticleDocument.of(text, analysis));
      return true;
    } catch (IOException | RuntimeException | Error e) {
      failed.set(true);
      throw e;
    }
  }

  private void commit(long change) throws IOException {
    commit(change, false);
  }

  private void commit(long change, boolean closed) throws IOException {
    Map<String, String> stamp = IndexStamp.of(archiveId, change, closed);
    writer.setLiveCommitData(stamp.entrySet());
    writer.commit();
  }

  private IndexSnapshot read() throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    return IndexSnapshot.of(reader, reader.getIndexCommit().getUserData());
  }

  /** Takes back what was not committed; where that fails too, the first failure is what counts. */
  private void startOver(Exception failure) {
    try {
      writer.rollback();
      writer = openWriter();
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private IndexWriter openWriter() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analysis.writerAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE));
    return new IndexWriter(directory, config);
  }

  /** Says in the index that it is closed in order, where it does not say so already. */
  private void sign() {
    try {
      if (!damaged && !IndexStamp.closed(SegmentInfos.readLatestCommit(directory).getUserData())) {
        commit(current.change(), true);
      }
    } catch (IOException | RuntimeException e) {
      // All that was to be kept is committed: the next one to open it reads it through.
      LOG.log(Level.DEBUG, "the index is not signed", e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    sign();
    IOUtils.close(writer, () -> current.reader().decRef(), directory);
  }
}
