package kange.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that analyse articles and warm up dictionaries. */
final class Workers {
  private static final int MOST = 4;

  private Workers() {}

  /** As many as there are processors, up to a few; they do not keep the program alive. */
  static ExecutorService start() {
    int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    return Executors.newFixedThreadPool(
        count, Thread.ofPlatform().daemon().name("kange-index-", 1).factory());
  }
}
