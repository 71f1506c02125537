package kange.app.window;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kange.app.reader.ReaderRoom;
import kange.app.safety.SafetyKeeper;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskExecutor.Task;
import kange.archive.Archive;

/**
 * An archive, and what the first room over it needs.
 *
 * @param empty whether nothing was ever put into it
 */
record OpenedArchive(Archive archive, boolean empty, Fonts fonts) {
  private static final System.Logger LOG = System.getLogger(OpenedArchive.class.getName());

  /** What the first room needs comes first, then what a search and the first article need. */
  private static final Duration FIRST_ROOM = Duration.ofMillis(500);

  /**
   * Looks at an archive that has just been opened; closes it where that fails. Off the UI thread.
   *
   * @param fonts may wait
   */
  static OpenedArchive of(Archive archive, Supplier<Fonts> fonts) {
    try {
      boolean empty = archive.catalogue().journals().isEmpty() && archive.queue().count() == 0;
      return new OpenedArchive(archive, empty, fonts.get());
    } catch (RuntimeException failed) {
      archive.close();
      throw failed;
    }
  }

  /**
   * Begins what goes on behind the rooms: copies of what people made, the search index, the first
   * article's letters. Once the first room is on screen.
   *
   * @param shown whether an archive is the one that is open
   * @param tell takes what goes wrong
   */
  void wake(
      SettingsModel settings,
      TaskExecutor work,
      Predicate<Archive> shown,
      Consumer<Throwable> tell) {
    if (!shown.test(archive)) {
      // Closed, or another archive opened, before the first room was on screen.
      return;
    }
    new SafetyKeeper(archive, () -> settings.get().safety(), work, tell, () -> shown.test(archive))
        .begin();
    Settings now = settings.get();
    Task<Boolean> rest =
        job -> {
          archive.searcher().wake();
          ReaderRoom.rehearse(fonts, now);
          return true;
        };
    work.run(
        FIRST_ROOM,
        rest,
        awake -> {},
        closed -> LOG.log(Level.DEBUG, "the archive has gone meanwhile", closed));
  }
}
