package kange.archive;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads and parses the next few files on other cores while one is being written. */
final class ReadAhead implements AutoCloseable {
  private final ExecutorService parsers;
  private final Iterator<Path> files;
  private final Deque<Future<IssueFile>> ahead = new ArrayDeque<>();

  ReadAhead(List<Path> files) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.parsers = Executors.newFixedThreadPool(cores, DaemonThreads.named("kange-parse"));
    this.files = files.iterator();
    for (int i = 0; i < cores + 1; i++) {
      submitNext();
    }
  }

  /**
   * The next file, in the order given.
   *
   * @throws ArchiveException when it could not be read
   */
  IssueFile next() {
    try {
      return ahead.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArchiveException) {
        throw (ArchiveException) e.getCause();
      }
      throw new ArchiveException("读取文件时程序出错：" + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("导入被中断。", e);
    } finally {
      submitNext();
    }
  }

  private void submitNext() {
    if (files.hasNext()) {
      Path file = files.next();
      ahead.add(parsers.submit(() -> IssueFile.read(file)));
    }
  }

  @Override
  public void close() {
    parsers.shutdownNow();
  }
}
