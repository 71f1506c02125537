package kange.app.shelves;

import java.nio.file.Path;
import kange.app.work.OneThread;
import kange.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A view model on a thread of its own, over an archive of many years that the tests share. */
public abstract class ShelvedFixture {
  @TempDir static Path folder;
  protected static Archive archive;
  protected OneThread ui;

  @BeforeAll
  static void fill() throws Exception {
    archive = Shelved.in(folder);
  }

  @AfterAll
  static void closeArchive() {
    archive.close();
  }

  @BeforeEach
  void beginThread() {
    ui = new OneThread();
  }

  @AfterEach
  void endThread() {
    ui.close();
  }

  /** Nothing may fail that these tests do. */
  protected static void fail(Throwable failure) {
    throw new AssertionError(failure);
  }
}
