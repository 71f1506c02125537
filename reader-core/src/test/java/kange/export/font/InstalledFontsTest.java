package kange.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.export.FaceRole;
import kange.model.export.FontRefusal;
import kange.model.export.InstalledFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces of Chinese offices among a machine's fonts, and characters that only they have. */
class InstalledFontsTest {
  /** In no font: a place in a plane that is not used. */
  private static final int NOWHERE = 0x3FFF0;

  @TempDir Path folder;

  @Test
  void aFaceIsFoundByTheNameItsFileIsInstalledUnder() throws IOException {
    FontFiles.write(folder.resolve("truetype/office"), "SIMFANG.TTF", FontFiles.kai());
    InstalledFonts fonts = new InstalledFonts(List.of(folder));
    assertEquals("SIMFANG.TTF", name(fonts.face(FaceRole.FANGSONG)));
    assertEquals(Optional.empty(), fonts.face(FaceRole.KAI));
    assertEquals(
        List.of(new InstalledFace(FaceRole.FANGSONG, "SIMFANG.TTF", Optional.empty())),
        fonts.faces());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2, 0x100, 0x200})
  void whatItsOwnerForbidsToEmbedIsRefusedAndTheNextOneTaken(int fsType) throws IOException {
    byte[] forbidden = FontFiles.withRights(FontFiles.kai(), fsType);
    FontFiles.write(folder, "仿宋_GB2312.ttf", forbidden);
    InstalledFonts one = new InstalledFonts(List.of(folder));
    assertEquals(Optional.empty(), one.face(FaceRole.FANGSONG));
    assertEquals(Optional.of(FontRefusal.FORBIDDEN), one.faces().getFirst().refusal());
    FontFiles.write(folder, "simfang.ttf", FontFiles.withRights(FontFiles.kai(), 0x8));
    InstalledFonts two = new InstalledFonts(List.of(folder));
    assertEquals("simfang.ttf", name(two.face(FaceRole.FANGSONG)));
    assertEquals("simfang.ttf", two.faces().getFirst().file());
  }

  @Test
  void outlinesThatCannotBeCutAndFilesThatAreNoFontsAreRefusedByWhatTheyAre() throws IOException {
    FontFiles.write(folder, "simhei.ttf", bytes("OTTO and more"));
    FontFiles.write(folder, "simkai.ttf", bytes("no font at all"));
    FontFiles.write(folder, "simfang.ttf", FontFiles.without(FontFiles.kai(), "cmap"));
    FontFiles.write(folder, "simsun.ttc", bytes("no collection"));
    InstalledFonts fonts = new InstalledFonts(List.of(folder));
    assertEquals(
        List.of(
            new InstalledFace(FaceRole.SONG, "simsun.ttc", Optional.of(FontRefusal.UNREADABLE)),
            new InstalledFace(
                FaceRole.HEI, "simhei.ttf", Optional.of(FontRefusal.POSTSCRIPT_OUTLINES)),
            new InstalledFace(FaceRole.KAI, "simkai.ttf", Optional.of(FontRefusal.UNREADABLE)),
            new InstalledFace(
                FaceRole.FANGSONG, "simfang.ttf", Optional.of(FontRefusal.UNREADABLE))),
        fonts.faces());
    assertEquals(Optional.empty(), fonts.having('中'));
  }

  @Test
  void aFaceInACollectionIsTakenByItsOwnNameAndNoOther() throws IOException {
    byte[] simsun = FontFiles.named(FontFiles.kai(), "SimSun");
    FontFiles.write(folder, "simsun.ttc", FontFiles.collection(simsun));
    InstalledFonts fonts = new InstalledFonts(List.of(folder));
    FontFile song = fonts.face(FaceRole.SONG).orElseThrow();
    assertEquals(Optional.of("SimSun"), song.member());
    try (OpenFont open = song.open()) {
      assertTrue(open.characters().getGlyphId('中') > 0);
    }
    FontFiles.write(folder, "simsun.ttc", FontFiles.collection(FontFiles.kai()));
    InstalledFonts other = new InstalledFonts(List.of(folder));
    assertEquals(Optional.empty(), other.face(FaceRole.SONG));
    assertEquals(Optional.of(FontRefusal.UNREADABLE), other.faces().getFirst().refusal());
  }

  @Test
  void fontsMadeForRareCharactersAreAskedFirstAndFilesOfOtherKindsNever() throws IOException {
    byte[] rare = FontFiles.withLastCharacterAt(FontFiles.kai(), NOWHERE);
    FontFiles.write(folder, "a.dat", rare);
    assertEquals(Optional.empty(), new InstalledFonts(List.of(folder)).having(NOWHERE));
    FontFiles.write(folder, "a.ttf", rare);
    FontFiles.write(folder, "simsunb.ttf", rare);
    assertEquals("simsunb.ttf", name(new InstalledFonts(List.of(folder)).having(NOWHERE)));
  }

  @Test
  void aRareCharacterIsFoundInWhateverFontHasItAndMayBeEmbedded() throws IOException {
    byte[] rare = FontFiles.withLastCharacterAt(FontFiles.kai(), NOWHERE);
    FontFiles.write(folder, "a.ttf", FontFiles.kai());
    FontFiles.write(folder, "b.ttf", FontFiles.withRights(rare, 0x2));
    FontFiles.write(folder, "c.ttf", rare);
    InstalledFonts fonts = new InstalledFonts(List.of(folder));
    assertEquals("c.ttf", name(fonts.having(NOWHERE)));
    assertEquals("a.ttf", name(fonts.having('中')));
    assertEquals(Optional.empty(), fonts.having(NOWHERE + 1));
  }

  @Test
  void lettersThatRunFromTheRightAreNotSetOneByOneFromTheLeft() throws IOException {
    FontFiles.write(folder, "a.ttf", FontFiles.withLastCharacterAt(FontFiles.kai(), 0x1EE00));
    FontFiles.write(folder, "b.ttf", FontFiles.withLastCharacterAt(FontFiles.kai(), NOWHERE));
    InstalledFonts fonts = new InstalledFonts(List.of(folder));
    assertEquals(Optional.empty(), fonts.having(0x1EE00));
    assertTrue(fonts.having(NOWHERE).isPresent());
  }

  @Test
  void foldersThatAreNotThereHoldNothing() {
    InstalledFonts fonts = new InstalledFonts(List.of(folder.resolve("none")));
    assertEquals(List.of(), fonts.faces());
    assertTrue(fonts.having('中').isEmpty());
  }

  @Test
  void theMachinesFontsAreLookedForWhereItsSystemKeepsThem() {
    assertFalse(FontFolders.ofThisMachine().isEmpty());
    assertTrue(FontFolders.ofThisMachine().stream().allMatch(Path::isAbsolute));
    // Whatever there is on this machine, it is read without a failure.
    InstalledFonts.ofThisMachine().faces().forEach(face -> assertFalse(face.file().isEmpty()));
    assertTrue(Files.exists(folder));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String name(Optional<FontFile> font) {
    return font.orElseThrow().file().getFileName().toString();
  }
}
