package kange.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kange.app.shell.SampleIssues;
import kange.app.shell.Texts;
import kange.archive.ArchiveException;

/** The only door to the tour. It can be taken once per process: JavaFX starts only once. */
public final class Tour {
  private Tour() {}

  /**
   * Takes the tour and returns when everything is on disk. Blocks for some ten seconds; not for the
   * UI thread.
   *
   * @param out folder for the pictures and the PDF, made when it is not there
   * @param say told what was done, line by line
   * @throws ArchiveException when it could not be completed, with a sentence for people
   */
  public static void run(Path out, Locale language, Consumer<String> say) {
    Texts texts = Texts.of(Tour.class, language);
    try {
      Files.createDirectories(out);
      Path scratch = Files.createTempDirectory("kange-tour");
      try {
        List<Path> samples = SampleIssues.copyTo(scratch.resolve("samples"));
        try (TourWindow window =
            TourWindow.open(scratch.resolve("archive"), out, language, texts, say)) {
          new Walk(window, samples, texts).take();
        }
      } finally {
        remove(scratch);
      }
    } catch (IOException failed) {
      throw new ArchiveException(texts.get("tour.disk", failed.getMessage()), failed);
    }
    say.accept(texts.get("tour.done", out.toAbsolutePath()));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
