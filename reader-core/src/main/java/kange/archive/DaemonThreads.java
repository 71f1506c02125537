package kange.archive;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the program alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix + "-", 1).factory();
  }
}
