package kange.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kange.model.ArchiveException;

/** A program that opens an archive as a window does, and changes something when it is told to. */
public final class ReadingProgram {
  private ReadingProgram() {}

  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.openToRead(Path.of(args[0]));
        BufferedReader told =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println("reads");
      while (told.readLine() != null) {
        try {
          archive.access().lookAgain();
          archive.marks().setFavourite(1, true);
          System.out.println("changed");
        } catch (ArchiveException e) {
          System.out.println(e.message());
        }
      }
    }
  }
}
