package kange.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void withoutAFileTheUsualSettingsHold() {
    assertEquals(Settings.USUAL, new SettingsFile(folder.resolve("nowhere")).load());
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
            .withWelcomed(true);
    SettingsFile file = new SettingsFile(folder.resolve("new").resolve("config"));
    file.save(Settings.USUAL);
    file.save(chosen);
    assertEquals(chosen, file.load());
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
  void damagedValuesCountAsNotSet() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "language=KLINGON\ntheme=dark\nzoom=elf\nreader.size=9999\nbroken=\\u00zz");
    Settings read = new SettingsFile(folder).load();
    assertEquals(Language.CHINESE, read.language());
    assertEquals(Theme.DARK, read.theme());
    assertEquals(100, read.zoom());
    assertEquals(Settings.READER_MAX, read.readerSize());
  }
}
