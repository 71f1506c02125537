package kange.platform;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the program alive. */
public final class DaemonThreads {
  private DaemonThreads() {}

  public static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix + "-", 1).factory();
  }
}
