package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScanCommandTest {
  @TempDir Path folder;
  private Path archive;
  private Path pages;
  private long issue;
  private String label;

  @BeforeEach
  void fill() throws Exception {
    archive = folder.resolve("archive");
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    CliRun.of("import", "--archive", archive, samples.getFirst());
    JsonNode first = CliRun.of("issues", "--archive", archive, "--json").json().get(0);
    issue = first.get("id").asLong();
    label = first.get("label").asString();
    pages = Files.createDirectories(folder.resolve("pages"));
    for (int page : List.of(2, 10)) {
      image(pages.resolve("p" + page + ".png"), page);
    }
  }

  private static void image(Path file, int width) throws IOException {
    ImageIO.write(new BufferedImage(width, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  private CliRun scan(Object... arguments) {
    Object[] all = new Object[arguments.length + 5];
    System.arraycopy(new Object[] {"scan", "--archive", archive, "--issue", issue}, 0, all, 0, 5);
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    return CliRun.of(all);
  }

  @Test
  void aScanIsAttachedListedTakenOffAndBack() {
    assertEquals("《" + label + "》没有附扫描件。", scan().out().strip());
    CliRun attached = scan(pages);
    assertEquals(0, attached.status(), attached.err());
    assertEquals("已给《" + label + "》附上扫描件：2 个文件，2 页", attached.out().strip());
    assertEquals(List.of("p2.png（1 页）", "p10.png（1 页）"), scan().out().lines().toList());
    JsonNode json = scan("--json").json();
    assertEquals(issue, json.get("issue").asLong());
    assertEquals("p10.png", json.get("files").get(1).get("name").asString());
    assertEquals("png", json.get("files").get(1).get("format").asString());
    assertEquals(64, json.get("files").get(1).get("sha256").asString().length());
    CliRun again = scan(pages.resolve("p2.png"));
    assertEquals("已经附上过：p2.png", again.err().strip());
    CliRun removed = scan("--remove");
    assertTrue(removed.out().contains("kange undo"), removed.out());
    assertEquals(0, scan("--json").json().get("files").size());
    CliRun undone = CliRun.of("undo", "--archive", archive);
    assertEquals("已撤销：取下《" + label + "》的扫描件", undone.out().strip());
    assertEquals(2, scan("--json").json().get("files").size());
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "不是扫描件");
    CliRun refused = scan(text);
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("没有附上"), refused.err());
    CliRun unknown = CliRun.of("scan", "--archive", archive, "--issue", 99, pages);
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains("99"), unknown.err());
    CliRun both = scan("--remove", pages);
    assertEquals(2, both.status());
    assertTrue(both.err().contains("--remove"), both.err());
    assertEquals(2, CliRun.of("scan", "--archive", archive).status());
  }

  @Test
  void aBackupSaysWhetherItHoldsTheScansAndSoDoesRestoring() throws IOException {
    scan(pages);
    Path small = folder.resolve("small.zip");
    CliRun written = CliRun.of("backup", "--archive", archive, "--without-scans", small);
    assertEquals(0, written.status(), written.err());
    assertTrue(written.out().contains("不含扫描件"), written.out());
    CliRun restored = CliRun.of("restore", small, folder.resolve("small"));
    assertEquals(0, restored.status());
    assertTrue(restored.out().contains("不含扫描件"), restored.out());
    Path whole = folder.resolve("whole.zip");
    String kept;
    try (Archive open = Archive.open(archive)) {
      kept = open.scans().files(issue).getFirst().keptName();
    }
    Files.delete(archive.resolve("scans").resolve(kept));
    CliRun lacking = CliRun.of("backup", "--archive", archive, whole);
    assertEquals(1, lacking.status());
    assertTrue(lacking.err().contains("有 1 个扫描件文件不在"), lacking.err());
    CliRun back = CliRun.of("restore", whole, folder.resolve("whole"));
    assertEquals(1, back.status());
    assertTrue(Files.exists(folder.resolve("whole/kange.db")));
    CliRun check = CliRun.of("check", "--archive", folder.resolve("whole"));
    assertTrue((check.out() + check.err()).contains("1 个扫描件文件缺失或损坏"), check.toString());
  }
}
