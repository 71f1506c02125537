package kange.faults;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A disk that fails when it is told to: steers {@code failing_disk.c}, which this process, or one
 * it starts, has preloaded. Not thread-safe.
 */
final class FailingDisk {
  /** The environment of a process that works on it names the file it is steered by. */
  static final String CONTROL = "KANGE_FAILING_DISK";

  /** Input or output failed, as Linux numbers it. */
  static final int EIO = 5;

  /** No space is left, as Linux numbers it. */
  static final int ENOSPC = 28;

  /** In place of an error: half of what is to be written is. */
  static final int SHORT_WRITE = 0;

  // Where the fields of the struct in failing_disk.c lie.
  private static final int ARMED = 0;
  private static final int AT = 8;
  private static final int EVER = 16;
  private static final int ERROR = 24;
  private static final int BYTES = 32;
  private static final int CALLS = 40;
  private static final int WRITTEN = 48;
  private static final int FAILED = 56;
  private static final int FOLDER = 64;
  private static final int FIRST = FOLDER + 512;
  private static final int SIZE = FIRST + 1024;

  private final MappedByteBuffer control;

  /**
   * Which call fails and how.
   *
   * @param at its number, from 1; 0: none
   * @param ever and all after it
   * @param bytes more than these do not fit; -1: no end
   */
  record Fault(long at, boolean ever, int error, long bytes) {
    static final Fault NONE = new Fault(0, false, 0, -1);
  }

  /**
   * @param control a file; made where it is not there
   */
  FailingDisk(Path control) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            control,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      this.control = channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
      this.control.order(ByteOrder.nativeOrder());
    }
  }

  /**
   * Compiles what is to be preloaded.
   *
   * @return false where no C compiler is
   */
  static boolean compile(Path library) throws IOException, InterruptedException {
    Path source = library.resolveSibling("failing_disk.c");
    try (var in = FailingDisk.class.getResourceAsStream("failing_disk.c")) {
      Files.write(source, in.readAllBytes());
    }
    try {
      return new ProcessBuilder(
                  "cc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString())
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException noCompiler) {
      return false;
    }
  }

  /** Begins to count what happens below a folder. */
  void arm(Path folder, Fault fault) {
    control.put(FOLDER, new byte[SIZE - FOLDER]);
    control.put(FOLDER, folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    control.putLong(AT, fault.at());
    control.putLong(EVER, fault.ever() ? 1 : 0);
    control.putLong(ERROR, fault.error());
    control.putLong(BYTES, fault.bytes());
    control.putLong(CALLS, 0);
    control.putLong(WRITTEN, 0);
    control.putLong(FAILED, 0);
    control.putLong(ARMED, 1);
  }

  /** The disk is sound again. */
  void disarm() {
    control.putLong(ARMED, 0);
  }

  /** How many calls were counted. */
  long calls() {
    return control.getLong(CALLS);
  }

  /** How many bytes were to be written. */
  long written() {
    return control.getLong(WRITTEN);
  }

  /** How many calls failed. */
  long failed() {
    return control.getLong(FAILED);
  }

  /** Function and file of the first call that failed. */
  String first() {
    byte[] text = new byte[SIZE - FIRST];
    control.get(FIRST, text);
    return new String(text, StandardCharsets.UTF_8).replace("\0", "");
  }
}
