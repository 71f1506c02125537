package kange.app.window;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;

/**
 * Changes of settings that put another shell in the window: another language, another archive. Each
 * waits until nothing stands against it, and is taken back by whoever would rather wait. For the UI
 * thread.
 */
final class GuardedChanges {
  private final SettingsModel settings;
  private final LeaveGuard guard;
  private final BooleanSupplier shown;
  private final Runnable speakAnew;
  private final Consumer<Path> open;
  private boolean takingBack;

  /**
   * @param shown whether there is a shell that speaks
   * @param speakAnew puts one in its place that speaks the language chosen
   * @param open opens the archive chosen
   */
  GuardedChanges(
      SettingsModel settings,
      LeaveGuard guard,
      BooleanSupplier shown,
      Runnable speakAnew,
      Consumer<Path> open) {
    this.settings = settings;
    this.guard = guard;
    this.shown = shown;
    this.speakAnew = speakAnew;
    this.open = open;
  }

  void changed(Settings before, Settings now) {
    if (takingBack) {
      return;
    }
    if (before.language() != now.language() && shown.getAsBoolean()) {
      guard.ask(
          LeaveStep.LANGUAGE, speakAnew, () -> takeBack(s -> s.withLanguage(before.language())));
    }
    if (!before.archiveFolder().equals(now.archiveFolder())) {
      guard.ask(
          LeaveStep.ARCHIVE,
          () -> open.accept(now.archiveFolder()),
          () -> takeBack(s -> s.withArchive(before.archiveFolder())));
    }
  }

  /** The person would rather wait: the choice is as it was, and nothing comes of it. */
  private void takeBack(UnaryOperator<Settings> change) {
    takingBack = true;
    try {
      settings.update(change);
    } finally {
      takingBack = false;
    }
  }
}
