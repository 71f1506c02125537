package kange.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kange.app.messages.LocalizedException;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.shell.Fonts;
import kange.app.shell.SampleIssues;
import kange.app.shell.Texts;
import kange.archive.Archive;

/** The whole tour. It can be taken once per process: JavaFX starts only once. */
final class Tour {
  private final Path out;
  private final Locale language;
  private final Texts texts;
  private final Consumer<String> say;

  private Tour(Path out, Locale language, Consumer<String> say) {
    this.out = out;
    this.language = language;
    this.texts = Texts.of(Tour.class, language);
    this.say = say;
  }

  /**
   * Takes the tour and returns when everything is on disk. Blocks: some ten seconds for the usual
   * tour, some twenty for each frame; not for the UI thread.
   *
   * @param out folder for the pictures and the PDF, made when it is not there
   * @param frames every room in every state is pictured in each, in a folder of its own; none: the
   *     usual tour in the usual window
   * @param say told what was done, line by line
   * @throws LocalizedException when it could not be completed, with a sentence for people
   */
  static void run(Path out, List<Frame> frames, Locale language, Consumer<String> say) {
    new Tour(out, language, say).run(frames);
  }

  private void run(List<Frame> frames) {
    try {
      Files.createDirectories(out);
      Path scratch = Files.createTempDirectory("kange-tour");
      try {
        List<Path> samples = SampleIssues.copyTo(scratch.resolve("samples"));
        UiThread ui = UiThread.start(texts);
        Fonts fonts = Fonts.load();
        Settings usual = Settings.USUAL.withLanguage(spoken());
        if (frames.isEmpty()) {
          Settings start = usual.withArchive(scratch.resolve("archive"));
          take(Walk.usual(samples, texts), ui, fonts, start, new Camera(out, 1), out);
        }
        for (Frame frame : frames) {
          Path place = Files.createDirectories(scratch.resolve(frame.folder()));
          Path folder = Files.createDirectories(out.resolve(frame.folder()));
          Settings start = frame.on(usual).withArchive(place.resolve("archive"));
          Camera camera = new Camera(folder, frame.size().scale());
          take(Walk.full(samples, place, texts), ui, fonts, start, camera, folder);
          lookOnly(ui, fonts, start, camera, folder);
        }
      } finally {
        remove(scratch);
      }
    } catch (IOException failed) {
      throw new LocalizedException(
          texts.get(
              "tour.disk", Objects.requireNonNullElse(failed.getMessage(), failed.toString())),
          failed);
    }
    say.accept(texts.get("tour.done", out.toAbsolutePath()));
  }

  private void take(Leg walk, UiThread ui, Fonts fonts, Settings start, Camera camera, Path folder)
      throws IOException {
    try (TourWindow window = new TourWindow(ui, camera, folder, start, fonts, texts, say)) {
      walk.take(window);
    }
  }

  /** The archive as one finds it while somebody else has it open. */
  private void lookOnly(UiThread ui, Fonts fonts, Settings start, Camera camera, Path folder)
      throws IOException {
    Archive held = Archive.open(start.archiveFolder());
    try {
      take(w -> w.picture("44-readonly"), ui, fonts, start, camera, folder);
    } finally {
      held.close();
    }
  }

  private Language spoken() {
    return language.equals(Language.ENGLISH.locale()) ? Language.ENGLISH : Language.CHINESE;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
