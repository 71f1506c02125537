package kange.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Properties;

/**
 * What an administrator sets for all who use a copy of the program: {@code kange.properties} in its
 * folder, beside {@code bin} and {@code lib}, with the keys of the settings' own file, and two of
 * its own: {@code subscribe}, the folder that an archive is published in for this machine, and
 * {@code read-only}. Immutable.
 */
public final class Preset {
  private static final System.Logger LOG = System.getLogger(Preset.class.getName());
  private static final String FILE = "kange.properties";

  /** Nothing is set. */
  public static final Preset NONE = new Preset(new Properties());

  private final Properties values;

  private Preset(Properties values) {
    this.values = values;
    if (follows().isPresent()) {
      values.putIfAbsent("archive", Locations.subscribed().toString());
    }
  }

  /** The folder that this machine reads the published archive from. */
  public Optional<Path> follows() {
    String folder = values.getProperty("subscribe", "").strip();
    return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /** Whether windows of this machine never change an archive. */
  public boolean readOnly() {
    return Boolean.parseBoolean(values.getProperty("read-only", "").strip());
  }

  /** That of the program that runs; none for one that runs from classes. */
  public static Preset ofProgram() {
    return programFolder().map(folder -> read(folder.resolve(FILE))).orElse(NONE);
  }

  /** That of a file: UTF-8; one that is not there or cannot be read sets nothing. */
  public static Preset read(Path file) {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
      return new Preset(values);
    } catch (NoSuchFileException usual) {
      return NONE;
    } catch (IOException | IllegalArgumentException damaged) {
      LOG.log(System.Logger.Level.WARNING, "not read: " + file, damaged);
      return NONE;
    }
  }

  /** Where the program lies: the folder over the one with its jars. */
  private static Optional<Path> programFolder() {
    try {
      return Optional.ofNullable(Preset.class.getProtectionDomain().getCodeSource())
          .map(CodeSource::getLocation)
          .filter(place -> place.getPath().endsWith(".jar"))
          .map(Preset::path)
          .map(Path::getParent)
          .map(Path::getParent);
    } catch (SecurityException hidden) {
      return Optional.empty();
    }
  }

  private static Path path(URL place) {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** For {@link SettingsFile}; not to be changed. */
  Properties values() {
    return values;
  }
}
