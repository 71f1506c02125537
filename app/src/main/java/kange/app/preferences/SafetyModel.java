package kange.app.preferences;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.backup.ReturnReport;
import kange.model.message.Message;

/** Where copies of what people made go, and bringing one back. For the UI thread. */
final class SafetyModel {
  private final Archive archive;
  private final SettingsModel settings;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;

  SafetyModel(
      Archive archive, SettingsModel settings, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.settings = settings;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
  }

  /** The folder they go to, with a word more where it is on the archive's own disk. */
  ObservableValue<String> folderProperty() {
    return settings.property().map(this::folder);
  }

  private String folder(Settings now) {
    String folder = now.safety().folderFor(archive.folder()).toString();
    return now.safety().folder().isPresent() ? folder : texts.get("settings.safety.beside", folder);
  }

  /** Brings back what is missing, and says what came of it. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> bringBack(Path copy) {
    return work.run(job -> archive.safetyCopies().bringBack(copy), this::say, notices::error)
        .settled();
  }

  private void say(ReturnReport report) {
    List<Message> left = report.left();
    String done = texts.get("settings.safety.returned", report.returned(), report.there());
    if (left.isEmpty()) {
      notices.info(done);
    } else {
      notices.error(
          texts.get("settings.safety.left", done, left.size(), texts.say(left.getFirst())));
    }
  }
}
