package kange.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kange.model.export.CitationStyle;

/**
 * What a person has chosen. Immutable: the {@code with} methods give a changed copy.
 *
 * @param zoom size of everything in percent: one of {@link #ZOOMS}
 * @param readerSize size of the text of an article in logical pixels, {@link #READER_MIN} to {@link
 *     #READER_MAX}
 * @param typography how an article is set besides its size
 * @param citation the standard passages are cited by
 * @param archive the archive's folder; empty: the usual place
 * @param welcomed true once the choice of the first start is made
 * @param searches those made last and those kept
 * @param safety where copies of the archive go, and how often
 * @param export how exported pages look
 */
public record Settings(
    Language language,
    Theme theme,
    int zoom,
    int readerSize,
    Typography typography,
    CitationStyle citation,
    WindowSize window,
    Optional<Path> archive,
    boolean welcomed,
    Searches searches,
    SafetySettings safety,
    ExportSettings export) {
  public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200, 250);
  public static final int READER_MIN = 14;
  public static final int READER_MAX = 40;

  public static final Settings USUAL =
      new Settings(
          Language.CHINESE,
          Theme.LIGHT,
          100,
          19,
          Typography.USUAL,
          CitationStyle.GBT_7714_2025,
          WindowSize.USUAL,
          Optional.empty(),
          false,
          Searches.NONE,
          SafetySettings.USUAL,
          ExportSettings.USUAL);

  public Settings {
    zoom = ZOOMS.contains(zoom) ? zoom : 100;
    readerSize = Math.clamp(readerSize, READER_MIN, READER_MAX);
  }

  /** Where the archive is: the chosen folder, or the usual place. */
  public Path archiveFolder() {
    return archive.orElseGet(Locations::usualArchive);
  }

  public Settings withLanguage(Language to) {
    return changed(draft -> draft.language = to);
  }

  public Settings withTheme(Theme to) {
    return changed(draft -> draft.theme = to);
  }

  public Settings withZoom(int to) {
    return changed(draft -> draft.zoom = to);
  }

  public Settings withReaderSize(int to) {
    return changed(draft -> draft.readerSize = to);
  }

  public Settings withTypography(Typography to) {
    return changed(draft -> draft.typography = to);
  }

  public Settings withCitation(CitationStyle to) {
    return changed(draft -> draft.citation = to);
  }

  public Settings withWindow(WindowSize to) {
    return changed(draft -> draft.window = to);
  }

  public Settings withArchive(Path to) {
    return changed(draft -> draft.archive = Optional.of(to));
  }

  public Settings withWelcomed(boolean to) {
    return changed(draft -> draft.welcomed = to);
  }

  public Settings withSearches(Searches to) {
    return changed(draft -> draft.searches = to);
  }

  public Settings withSafety(SafetySettings to) {
    return changed(draft -> draft.safety = to);
  }

  public Settings withExport(ExportSettings to) {
    return changed(draft -> draft.export = to);
  }

  private Settings changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** The settings while one of them is changed. */
  private static final class Draft {
    private Language language;
    private Theme theme;
    private int zoom;
    private int readerSize;
    private Typography typography;
    private CitationStyle citation;
    private WindowSize window;
    private Optional<Path> archive;
    private boolean welcomed;
    private Searches searches;
    private SafetySettings safety;
    private ExportSettings export;

    Draft(Settings from) {
      language = from.language;
      theme = from.theme;
      zoom = from.zoom;
      readerSize = from.readerSize;
      typography = from.typography;
      citation = from.citation;
      window = from.window;
      archive = from.archive;
      welcomed = from.welcomed;
      searches = from.searches;
      safety = from.safety;
      export = from.export;
    }

    Settings settings() {
      return new Settings(
          language,
          theme,
          zoom,
          readerSize,
          typography,
          citation,
          window,
          archive,
          welcomed,
          searches,
          safety,
          export);
    }
  }
}
