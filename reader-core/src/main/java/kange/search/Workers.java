package kange.search;

import kange.platform.WorkerPool;

/** The threads that analyse articles and warm up dictionaries. */
final class Workers {
  private static final int MOST = 4;

  private Workers() {}

  /** As many as there are processors, up to a few. */
  static WorkerPool start() {
    return WorkerPool.of("kange-index", Math.min(MOST, Runtime.getRuntime().availableProcessors()));
  }
}
