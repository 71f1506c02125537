package kange.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void withoutAFileTheUsualSettingsHold() {
    assertEquals(Settings.USUAL, new SettingsFile(folder.resolve("nowhere")).load().settings());
  }

  @Test
  void whatIsSavedComesBackAsItWas() throws IOException {
    Settings chosen =
        Settings.USUAL
            .withLanguage(Language.ENGLISH)
            .withTheme(Theme.SEPIA)
            .withZoom(150)
            .withReaderSize(26)
            .withTypography(new Typography(Typography.Face.FANGSONG, 205, 32))
            .withWindow(new WindowSize(1000, 700, true))
            .withArchive(folder.resolve("档案 库"))
            .withWelcomed(true)
            .withSafety(
                new SafetySettings(Optional.of(folder.resolve("另一块盘")), BackupSchedule.WEEKLY))
            .withExport(
                new ExportSettings(
                    PageSetup.of(Template.MAGAZINE)
                        .on(Paper.B5)
                        .withRunOn(false)
                        .withSystemFaces(false),
                    "何远舟",
                    "办公室",
                    true,
                    true))
            .withSearches(
                Searches.NONE
                    .withAsked(asked("群众 工作"))
                    .withAsked(asked("标题:𠮷祥"))
                    .withSaved(narrowed()));
    SettingsFile file = new SettingsFile(folder.resolve("new").resolve("config"));
    file.save(Settings.USUAL);
    file.save(chosen);
    assertEquals(chosen, file.load().settings());
  }

  private static AskedSearch asked(String query) {
    return new AskedSearch(query, SearchFilter.NONE, SearchOrder.RELEVANCE);
  }

  private static AskedSearch narrowed() {
    SearchFilter filter =
        new SearchFilter(
            Optional.of("清江机关"), Optional.of(2026), Optional.of("调研"), Optional.of("江涛"));
    return new AskedSearch("=党建 #1", filter, SearchOrder.NEWEST);
  }

  @Test
  void theSameWordsAskedAgainAreRememberedOnceAndOldOnesGo() {
    Searches searches = Searches.NONE;
    for (int i = 0; i < 30; i++) {
      searches = searches.withAsked(asked("第" + i + "次"));
    }
    searches = searches.withAsked(asked("第25次"));
    assertEquals(Searches.MOST_RECENT, searches.recent().size());
    assertEquals("第25次", searches.recent().getFirst().query());
    assertEquals("第29次", searches.recent().get(1).query());
    assertEquals(1, searches.recent().stream().filter(s -> s.query().equals("第25次")).count());
  }

  @Test
  void savingLeavesNothingButTheSettings() throws IOException {
    new SettingsFile(folder).save(Settings.USUAL);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("settings.properties"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void aFileThatCannotBeReadIsKeptBesideAndSaidOnce() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "theme=dark\nbroken=\\u00zz\nzoom=150");
    SettingsFile.Loaded first = new SettingsFile(folder).load();
    Path aside = first.unreadable().orElseThrow();
    assertEquals(Theme.DARK, first.settings().theme(), "what stands before it holds");
    assertEquals("theme=dark\nbroken=\\u00zz\nzoom=150", Files.readString(aside));
    assertEquals(Optional.empty(), new SettingsFile(folder).load().unreadable());
    new SettingsFile(folder).save(first.settings());
    assertEquals("theme=dark\nbroken=\\u00zz\nzoom=150", Files.readString(aside));
  }

  @Test
  void whatAnAdministratorPresetHoldsUntilAPersonChoosesOtherwise() throws IOException {
    Path beside = folder.resolve("kange.properties");
    Files.writeString(beside, "language=english\nzoom=125\narchive=D:/刊阁\n");
    SettingsFile file = new SettingsFile(folder.resolve("config"), Preset.read(beside));
    Settings preset = file.load().settings();
    assertEquals(Language.ENGLISH, preset.language());
    assertEquals(Optional.of(Path.of("D:/刊阁")), preset.archive());
    file.save(preset.withZoom(200));
    assertEquals(200, file.load().settings().zoom());
    Files.writeString(beside, "zoom=125\narchive=E:/新库\n");
    Settings later =
        new SettingsFile(folder.resolve("config"), Preset.read(beside)).load().settings();
    assertEquals(200, later.zoom());
    assertEquals(Optional.of(Path.of("E:/新库")), later.archive());
  }

  @Test
  void aMachineThatFollowsAPublishedArchiveReadsItsOwnCopy() throws IOException {
    Path beside = folder.resolve("kange.properties");
    Files.writeString(beside, "subscribe=//server/刊阁\nread-only=true\n");
    Preset preset = Preset.read(beside);
    assertEquals(Optional.of(Path.of("//server/刊阁")), preset.follows());
    assertEquals(true, preset.readOnly());
    SettingsFile file = new SettingsFile(folder.resolve("config"), preset);
    assertEquals(Locations.subscribed(), file.load().settings().archiveFolder());
  }

  @Test
  void aPresetThatCannotBeReadCountsAsNone() throws IOException {
    Path beside = folder.resolve("kange.properties");
    Files.write(beside, new byte[] {(byte) 0xD6, (byte) 0xD0, '=', 1});
    assertEquals(Preset.NONE.values(), Preset.read(beside).values());
    assertEquals(Preset.NONE.values(), Preset.read(folder.resolve("none")).values());
  }

  @Test
  void theFirstLanguageIsTheSystemsWhereItHasOne() {
    assertEquals(Language.CHINESE, Language.ofSystem(Locale.of("zh", "CN")));
    assertEquals(Language.ENGLISH, Language.ofSystem(Locale.of("de", "DE")));
    assertEquals(Language.CHINESE, Language.ofSystem(Locale.of("en")), "the C locale says nothing");
  }

  @Test
  void damagedValuesCountAsNotSet() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "language=KLINGON\ntheme=dark\nzoom=elf\nreader.size=9999\nbroken=\\u00zz");
    Settings read = new SettingsFile(folder).load().settings();
    assertEquals(Language.CHINESE, read.language());
    assertEquals(Theme.DARK, read.theme());
    assertEquals(100, read.zoom());
    assertEquals(Settings.READER_MAX, read.readerSize());
  }
}
