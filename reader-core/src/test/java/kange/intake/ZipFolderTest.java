package kange.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.intake.FoundFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP is looked into like a folder, and nothing of it comes to the disk. */
class ZipFolderTest {
  @TempDir Path folder;
  private Path zip;

  @BeforeEach
  void name() {
    zip = folder.resolve("合订本.ZIP");
  }

  @Test
  void whatItHoldsIsReadUnderAPlaceOfItsOwn() throws IOException {
    pack(
        "第10期.txt",
        "第2期.docx",
        "第2期.pdf",
        "下/第3期.txt",
        "说明.doc",
        "图.jpg",
        ".藏.txt",
        "__MACOSX/._a.txt",
        "夹/");
    FoundFiles found = FileCollector.collect(List.of(zip), () -> false);
    assertEquals(
        List.of("合订本.ZIP!下/第3期.txt", "合订本.ZIP!第2期.docx", "合订本.ZIP!第10期.txt"),
        found.files().stream().map(this::local).toList());
    assertEquals(Map.of("合订本.ZIP!说明.doc", "intake.document-not-read"), failures(found));
    IssueFile file = IssueFile.read(found.files().getLast());
    assertEquals("合订本.ZIP!第10期.txt", file.name());
    assertArrayEquals("第10期.txt".getBytes(StandardCharsets.UTF_8), file.bytes());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(zip), files.toList());
    }
  }

  @Test
  void aZipInAFolderIsLookedIntoThoughATextOfItsNameLiesBeside() throws IOException {
    pack("第1期.txt");
    Files.writeString(folder.resolve("合订本.txt"), "x");
    assertEquals(2, FileCollector.collect(List.of(folder), () -> false).files().size());
  }

  @Test
  void namesInGbkAndThoseInUtf8ThatDoNotSaySoAreRead() throws IOException {
    for (String charset : List.of("GBK", "UTF-8")) {
      Charset bytes = StandardCharsets.ISO_8859_1;
      byte[] name = "机关党建第1期.txt".getBytes(Charset.forName(charset));
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), bytes)) {
        out.putNextEntry(new ZipEntry(new String(name, bytes)));
        out.write('x');
      }
      FoundFiles found = FileCollector.collect(List.of(zip), () -> false);
      assertEquals(Map.of(), failures(found), charset);
      Path place = found.files().getFirst();
      assertEquals("合订本.ZIP!机关党建第1期.txt", local(place), charset);
      assertArrayEquals(new byte[] {'x'}, IssueFile.read(place).bytes());
    }
  }

  @Test
  void whatIsNotReadIsNamedAndTheRestComesIn() throws IOException {
    pack("好.txt", "内.zip", "../出去.txt", "/根.txt");
    FoundFiles found = FileCollector.collect(List.of(zip), () -> false);
    assertEquals(List.of("合订本.ZIP!好.txt"), found.files().stream().map(this::local).toList());
    assertEquals(
        Map.of("合订本.ZIP!内.zip", "intake.zip-in-zip", "合订本.ZIP", "intake.zip-entry-name"),
        failures(found));
  }

  @Test
  void aPartThatIsLockedIsNamed() throws IOException {
    pack("锁.txt");
    byte[] bytes = Files.readAllBytes(zip);
    // The first bit of the flags says so, in the part's own head and in the directory.
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
        bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
      }
    }
    Files.write(zip, bytes);
    assertEquals(
        Map.of("合订本.ZIP!锁.txt", "intake.zip-locked"),
        failures(FileCollector.collect(List.of(zip), () -> false)));
  }

  @Test
  void oneThatIsDamagedEmptyOrTooFullIsSaidToBe() throws IOException {
    Files.writeString(zip, "PK\3\4 不是压缩包");
    assertEquals(
        Map.of("合订本.ZIP", "intake.zip-damaged"),
        failures(FileCollector.collect(List.of(zip), () -> false)));
    pack("图.jpg");
    assertEquals(
        Map.of("合订本.ZIP", "intake.folder-empty"),
        failures(FileCollector.collect(List.of(zip), () -> false)));
    pack(IntStream.rangeClosed(0, 10_000).mapToObj(i -> i + ".txt").toArray(String[]::new));
    assertEquals(
        Map.of("合订本.ZIP", "intake.zip-too-full"),
        failures(FileCollector.collect(List.of(zip), () -> false)));
  }

  @Test
  void aPartThatIsGoneOrTooLargeIsToldLikeAFile() throws IOException {
    pack("一.txt");
    Path gone = Path.of(zip + "!二.txt");
    assertEquals("intake.file-missing", refusal(gone));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("大.txt"));
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i <= FileLimit.USUAL; i++) {
        out.write(blank);
      }
    }
    assertEquals("intake.too-large", refusal(Path.of(zip + "!大.txt")));
    Files.delete(zip);
    assertEquals("intake.file-missing", refusal(gone));
  }

  @Test
  void lookingEndsWhenItIsToStop() throws IOException {
    pack("一.txt");
    assertThrows(CancellationException.class, () -> ZipFolder.look(zip, () -> true));
  }

  private static String refusal(Path place) {
    return assertThrows(ArchiveException.class, () -> IssueFile.read(place)).message().code();
  }

  private String local(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private Map<String, String> failures(FoundFiles found) {
    return found.failures().stream()
        .collect(
            Collectors.toMap(
                f -> local(f.file()), f -> f.message().code(), (a, b) -> a, TreeMap::new));
  }

  private void pack(String... names) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
  }
}
