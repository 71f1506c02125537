package kange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that takes an archive's lock, says so, and keeps it until its input ends. */
public final class HoldingProgram {
  private HoldingProgram() {}

  public static void main(String[] args) throws IOException {
    try (ArchiveLock lock = ArchiveLock.take(Path.of(args[0]))) {
      System.out.println(lock.held() + " " + ProcessHandle.current().pid());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
