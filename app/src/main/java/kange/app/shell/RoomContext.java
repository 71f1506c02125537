package kange.app.shell;

import java.util.List;
import java.util.Locale;
import kange.app.files.FilePicker;
import kange.app.settings.SettingsModel;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;

/** What a room may use. */
public record RoomContext(
    Archive archive,
    Navigator navigator,
    TaskExecutor work,
    Notices notices,
    FilePicker files,
    Fonts fonts,
    SettingsModel settings) {
  public Locale language() {
    return settings.get().language().locale();
  }

  /** All that can be asked for wherever one is. */
  public List<Command> commands() {
    return navigator.commands();
  }

  /** The texts beside a class, in the language chosen. */
  public Texts texts(Class<?> beside) {
    return Texts.of(beside, language());
  }
}
