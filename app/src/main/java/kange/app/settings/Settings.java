package kange.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    SafetySettings safety) {
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
          SafetySettings.USUAL);

  public Settings {
    zoom = ZOOMS.contains(zoom) ? zoom : 100;
    readerSize = Math.clamp(readerSize, READER_MIN, READER_MAX);
  }

  /** Where the archive is: the chosen folder, or the usual place. */
  public Path archiveFolder() {
    return archive.orElseGet(Locations::usualArchive);
  }

  public Settings withLanguage(Language to) {
    return new Settings(
        to,
        theme,
        zoom,
        readerSize,
        typography,
        citation,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withTheme(Theme to) {
    return new Settings(
        language,
        to,
        zoom,
        readerSize,
        typography,
        citation,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withZoom(int to) {
    return new Settings(
        language,
        theme,
        to,
        readerSize,
        typography,
        citation,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withReaderSize(int to) {
    return new Settings(
        language,
        theme,
        zoom,
        to,
        typography,
        citation,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withTypography(Typography to) {
    return new Settings(
        language,
        theme,
        zoom,
        readerSize,
        to,
        citation,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withCitation(CitationStyle to) {
    return new Settings(
        language,
        theme,
        zoom,
        readerSize,
        typography,
        to,
        window,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withWindow(WindowSize to) {
    return new Settings(
        language,
        theme,
        zoom,
        readerSize,
        typography,
        citation,
        to,
        archive,
        welcomed,
        searches,
        safety);
  }

  public Settings withArchive(Path to) {
    return new Settings(
        language,
        theme,
        zoom,
        readerSize,
        typography,
        citation,
        window,
        Optional.of(to),
        welcomed,
        searches,
        safety);
  }

  public Settings withWelcomed(boolean to) {
    return new Settings(
        language,
        theme,
        zoom,
        readerSize,
        typography,
        citation,
        window,
        archive,
        to,
        searches,
        safety);
  }

  public Settings withSearches(Searches to) {
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
        to,
        safety);
  }

  public Settings withSafety(SafetySettings to) {
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
        to);
  }
}
