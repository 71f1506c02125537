package kange.app.export;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kange.app.settings.ExportSettings;
import kange.archive.Exports;
import kange.model.export.CitationStyle;
import kange.model.export.ExportFormat;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.export.ExportTarget;
import kange.model.export.FileNames;
import kange.model.export.PageSetup;

/** What a person has chosen so far of how articles are to go out. For the UI thread. */
final class ExportDraft {
  private final ObjectProperty<ExportFormat> format =
      new SimpleObjectProperty<>(Exports.formats().getFirst());
  private final StringProperty name = new SimpleStringProperty("");
  private final BooleanProperty marks = new SimpleBooleanProperty();
  private final BooleanProperty separate = new SimpleBooleanProperty();
  private final BooleanProperty fullWidth = new SimpleBooleanProperty(true);
  private final ObjectProperty<PageSetup> page;
  private final PartsDraft parts = new PartsDraft();

  /** Begins with what an export was last made with. */
  ExportDraft(ExportSettings usual) {
    page = new SimpleObjectProperty<>(usual.page());
    parts.titlePage().compilerProperty().set(usual.compiler());
    parts.titlePage().officeProperty().set(usual.office());
    parts.referencesProperty().set(usual.references());
    parts.authorIndexProperty().set(usual.authorIndex());
  }

  ObjectProperty<ExportFormat> formatProperty() {
    return format;
  }

  /** The file's name without its ending. */
  StringProperty nameProperty() {
    return name;
  }

  /** Whether readers' marks go along where the format has room for them. */
  BooleanProperty marksProperty() {
    return marks;
  }

  /** Whether marks in Chinese text are set in full width, where the format holds text. */
  BooleanProperty fullWidthProperty() {
    return fullWidth;
  }

  /** Whether each article gets a file of its own. */
  BooleanProperty separateProperty() {
    return separate;
  }

  /** How pages look, where the format has any. */
  ObjectProperty<PageSetup> pageProperty() {
    return page;
  }

  /** What there is to be besides the articles. */
  PartsDraft parts() {
    return parts;
  }

  /** Proposes names for a selection. */
  void propose(String suggested) {
    name.set(FileNames.safe(suggested));
    parts.titlePage().titleProperty().set(suggested);
  }

  /** Tells when any of it changes, but for the file's name. */
  void onChange(Runnable listener) {
    format.subscribe(listener);
    marks.subscribe(listener);
    fullWidth.subscribe(listener);
    page.subscribe(listener);
    parts.onChange(listener);
  }

  /**
   * All of it.
   *
   * @param style what references go by
   */
  ExportOptions options(ExportOrder order, CitationStyle style) {
    return new ExportOptions(marks.get(), order, fullWidth.get(), page.get(), parts.parts(style));
  }

  /** What of it the next export begins with. */
  ExportSettings settings() {
    return new ExportSettings(
        page.get(),
        parts.titlePage().compilerProperty().get(),
        parts.titlePage().officeProperty().get(),
        parts.referencesProperty().get(),
        parts.authorIndexProperty().get());
  }

  /** The name to offer where the person chooses the file. */
  String fileName() {
    return FileNames.safe(name.get()) + "." + format.get().ending();
  }

  /** In the format chosen, whatever the file is called. */
  ExportTarget target(Path file) {
    return ExportTarget.as(format.get().name(), file);
  }

  /** The file with the ending of the format chosen, where it has none of it. */
  Path withEnding(Path chosen) {
    String typed = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
    return format.get().endings().stream().anyMatch(ending -> typed.endsWith("." + ending))
        ? chosen
        : chosen.resolveSibling(chosen.getFileName() + "." + format.get().ending());
  }
}
