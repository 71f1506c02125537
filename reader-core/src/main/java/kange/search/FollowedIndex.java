package kange.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** An index that another process writes. Looks for a newer commit whenever it is asked. */
final class FollowedIndex implements IndexSource {
  private final Directory directory;
  private final String archiveId;
  private IndexSnapshot current;

  /** Identity of the commit that {@link #current} is of; numbers may come again. */
  private byte[] commit = {};

  FollowedIndex(IndexFiles files, String archiveId) throws IOException {
    this.directory = files.directory();
    this.archiveId = archiveId;
    this.current = IndexSnapshot.empty();
  }

  @Override
  public synchronized IndexSnapshot acquire() throws IOException {
    follow();
    current.reader().incRef();
    return current;
  }

  private void follow() throws IOException {
    if (current.reader() instanceof DirectoryReader reader) {
      try {
        byte[] latest = SegmentInfos.readLatestCommit(directory).getId();
        if (Arrays.equals(latest, commit)) {
          return;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
          replace(newer);
          commit = latest;
          return;
        }
        // Begun anew meanwhile: by chance it counts as many commits as the old one.
        forget(reader);
      } catch (IOException | IllegalStateException e) {
        // Cleared, begun anew or damaged since: begin again below.
        forget(reader);
      }
    }
    Optional<DirectoryReader> opened = IndexFiles.openSound(directory, archiveId);
    if (opened.isPresent()) {
      replace(opened.get());
      commit =
          SegmentInfos.readCommit(directory, opened.get().getIndexCommit().getSegmentsFileName())
              .getId();
    }
  }

  private void forget(DirectoryReader reader) throws IOException {
    reader.decRef();
    current = IndexSnapshot.empty();
  }

  private void replace(DirectoryReader newer) throws IOException {
    Map<String, String> stamp = newer.getIndexCommit().getUserData();
    IndexSnapshot next;
    if (IndexStamp.fits(stamp, archiveId)) {
      next = IndexSnapshot.of(newer, stamp);
    } else {
      next = IndexSnapshot.empty();
      newer.decRef();
    }
    current.reader().decRef();
    current = next;
  }

  @Override
  public boolean isSound(BooleanSupplier stop) throws IOException {
    return !DirectoryReader.indexExists(directory)
        || IndexFiles.isSound(directory, archiveId, stop);
  }

  @Override
  public synchronized void close() throws IOException {
    current.reader().decRef();
    directory.close();
  }
}
