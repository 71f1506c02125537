package kange.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import kange.model.export.PageSetup;
import kange.platform.AtomicFile;

/**
 * The settings on disk: one properties file in UTF-8, written beside and moved into place so that a
 * kill or a power failure leaves the old one or the new one. What cannot be read counts as not set,
 * and then the file is kept beside. Where nothing is set, what the preset beside the program says
 * holds.
 */
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
  private final Path file;
  private final Preset preset;

  /**
   * What was found.
   *
   * @param unreadable where the file is kept that could not be read to its end; empty when all is
   *     well
   */
  public record Loaded(Settings settings, Optional<Path> unreadable) {}

  /** Settings over which no administrator has a say. */
  public SettingsFile(Path folder) {
    this(folder, Preset.NONE);
  }

  /**
   * @param folder where {@code settings.properties} is; created when something is saved
   * @param preset what holds where nothing is set
   */
  public SettingsFile(Path folder, Preset preset) {
    this.file = folder.resolve("settings.properties");
    this.preset = preset;
  }

  /** Reads the settings; a file that cannot be read is put aside, and no later call sees it. */
  public Loaded load() {
    Properties values = new Properties(preset.values());
    Optional<Path> unreadable = Optional.empty();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (NoSuchFileException first) {
      return new Loaded(read(values), Optional.empty());
    } catch (IOException | IllegalArgumentException damaged) {
      LOG.log(System.Logger.Level.WARNING, "settings unreadable, using the usual ones", damaged);
      unreadable = Optional.of(putAside());
    }
    return new Loaded(read(values), unreadable);
  }

  /** Where it cannot be moved it is where it was, until the settings are next saved. */
  private Path putAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    try {
      AtomicFile.move(file, aside);
      return aside;
    } catch (IOException stays) {
      LOG.log(System.Logger.Level.WARNING, "settings not put aside", stays);
      return file;
    }
  }

  public void save(Settings settings) throws IOException {
    Properties values = write(settings);
    // What is as preset is not a person's choice: it goes on following the preset.
    values.entrySet().removeAll(preset.values().entrySet());
    AtomicFile.write(
        file,
        part -> {
          try (Writer out = Files.newBufferedWriter(part)) {
            values.store(out, null);
          }
          return part;
        });
  }

  private static Settings read(Properties values) {
    Settings usual = Settings.USUAL;
    WindowSize window =
        new WindowSize(
            number(values, "window.width", usual.window().width()),
            number(values, "window.height", usual.window().height()),
            Boolean.parseBoolean(values.getProperty("window.maximized")));
    return new Settings(
        choice(values, "language", Language.ofSystem(Locale.getDefault())),
        choice(values, "theme", usual.theme()),
        number(values, "zoom", usual.zoom()),
        number(values, "reader.size", usual.readerSize()),
        new Typography(
            choice(values, "reader.face", usual.typography().face()),
            number(values, "reader.line", usual.typography().line()),
            number(values, "reader.measure", usual.typography().measure())),
        choice(values, "citation", usual.citation()),
        window,
        path(values.getProperty("archive", "")),
        Boolean.parseBoolean(values.getProperty("welcomed")),
        SearchesText.read(values),
        new SafetySettings(
            path(values.getProperty("safety.folder", "")),
            choice(values, "safety.backup", usual.safety().whole()),
            path(values.getProperty("safety.published", ""))),
        new ExportSettings(
            new PageSetup(
                choice(values, "export.template", usual.export().page().template()),
                choice(values, "export.paper", usual.export().page().paper()),
                Boolean.parseBoolean(values.getProperty("export.run-on")),
                Boolean.parseBoolean(values.getProperty("export.system-faces", "true"))),
            values.getProperty("export.compiler", ""),
            values.getProperty("export.office", ""),
            Boolean.parseBoolean(values.getProperty("export.references")),
            Boolean.parseBoolean(values.getProperty("export.author-index"))));
  }

  private static Properties write(Settings settings) {
    Properties values = new Properties();
    values.setProperty("language", settings.language().name());
    values.setProperty("theme", settings.theme().name());
    values.setProperty("zoom", Integer.toString(settings.zoom()));
    values.setProperty("reader.size", Integer.toString(settings.readerSize()));
    values.setProperty("reader.face", settings.typography().face().name());
    values.setProperty("reader.line", Integer.toString(settings.typography().line()));
    values.setProperty("reader.measure", Integer.toString(settings.typography().measure()));
    values.setProperty("citation", settings.citation().name());
    values.setProperty("window.width", Integer.toString(settings.window().width()));
    values.setProperty("window.height", Integer.toString(settings.window().height()));
    values.setProperty("window.maximized", Boolean.toString(settings.window().maximized()));
    settings.archive().ifPresent(a -> values.setProperty("archive", a.toString()));
    values.setProperty("welcomed", Boolean.toString(settings.welcomed()));
    settings.safety().folder().ifPresent(f -> values.setProperty("safety.folder", f.toString()));
    values.setProperty("safety.backup", settings.safety().whole().name());
    settings
        .safety()
        .published()
        .ifPresent(f -> values.setProperty("safety.published", f.toString()));
    PageSetup page = settings.export().page();
    values.setProperty("export.template", page.template().name());
    values.setProperty("export.paper", page.paper().name());
    values.setProperty("export.run-on", Boolean.toString(page.runOn()));
    values.setProperty("export.system-faces", Boolean.toString(page.systemFaces()));
    values.setProperty("export.compiler", settings.export().compiler());
    values.setProperty("export.office", settings.export().office());
    values.setProperty("export.references", Boolean.toString(settings.export().references()));
    values.setProperty("export.author-index", Boolean.toString(settings.export().authorIndex()));
    SearchesText.write(settings.searches(), values);
    return values;
  }

  private static <E extends Enum<E>> E choice(Properties values, String key, E usual) {
    String name = values.getProperty(key, "");
    for (E value : usual.getDeclaringClass().getEnumConstants()) {
      if (value.name().equalsIgnoreCase(name)) {
        return value;
      }
    }
    return usual;
  }

  private static int number(Properties values, String key, int usual) {
    try {
      return Integer.parseInt(values.getProperty(key, "").strip());
    } catch (NumberFormatException notSet) {
      return usual;
    }
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException fromAnotherSystem) {
      return Optional.empty();
    }
  }
}
