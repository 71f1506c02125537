package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.model.intake.FoundFiles;
import kange.model.message.Message;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCollectorTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadInFullDepthAndInTheOrderPeopleCount() throws IOException {
    touch("2026/第10期.txt");
    touch("2026/第2期.TXT");
    touch("2025/增刊/全文.md");
    touch("说明.doc");
    assertEquals(List.of("2025/增刊/全文.md", "2026/第2期.TXT", "2026/第10期.txt"), collected(folder));
  }

  @Test
  void hiddenFilesAndFoldersArePassedBy() throws IOException {
    touch(".隐藏.txt");
    touch(".git/a.txt");
    touch("a.txt");
    assertEquals(List.of("a.txt"), collected(folder));
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItIsCalled() throws IOException {
    Path odd = touch("第2期.ocr");
    assertEquals(List.of(odd), FileCollector.collect(List.of(odd), () -> false).files());
  }

  @Test
  void eachFileIsTakenOnce() throws IOException {
    Path file = touch("a/b.txt");
    Path other = folder.resolve("a/../a/b.txt");
    assertEquals(
        List.of(file), FileCollector.collect(List.of(file, other, folder), () -> false).files());
  }

  @Test
  void aPipeThatIsCalledLikeATextIsNamedAndAnotherIsPassedBy() throws Exception {
    touch("a.txt");
    Path pipe = folder.resolve("b.txt");
    try {
      for (Path path : List.of(pipe, folder.resolve("c.sock"))) {
        Process made = new ProcessBuilder("mkfifo", path.toString()).start();
        Assumptions.assumeTrue(made.waitFor() == 0, "no pipes on this machine");
      }
    } catch (IOException e) {
      Assumptions.abort("no pipes on this machine: " + e);
    }
    FoundFiles found = FileCollector.collect(List.of(folder), () -> false);
    assertEquals(List.of(folder.resolve("a.txt")), found.files());
    assertEquals(1, found.failures().size(), found.failures()::toString);
    assertEquals(1, FileCollector.collect(List.of(pipe), () -> false).failures().size());
  }

  @Test
  void aLinkThatLeadsNowhereIsNamedWhereItIsCalledLikeAText() throws IOException {
    touch("a.txt");
    try {
      Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
      Files.createSymbolicLink(folder.resolve("b.jpg"), folder.resolve("gone.jpg"));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links on this machine: " + e);
    }
    FoundFiles found = FileCollector.collect(List.of(folder), () -> false);
    assertEquals(List.of(folder.resolve("a.txt")), found.files());
    assertEquals(1, found.failures().size(), found.failures()::toString);
  }

  @Test
  void lookingEndsWhenItIsToStop() throws IOException {
    touch("a.txt");
    assertThrows(
        CancellationException.class, () -> FileCollector.collect(List.of(folder), () -> true));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Path gone = folder.resolve("gone");
    assertEquals(1, FileCollector.collect(List.of(gone), () -> false).failures().size());
  }

  @Test
  void aLinkThatLeadsBackUpDoesNoHarm() throws IOException {
    touch("a/b.txt");
    try {
      Files.createSymbolicLink(folder.resolve("a/again"), folder);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links on this machine: " + e);
    }
    FoundFiles found = FileCollector.collect(List.of(folder), () -> false);
    assertEquals(List.of(folder.resolve("a/b.txt")), found.files());
    assertEquals(List.of(), found.failures());
  }

  @Test
  void aLinkThatLeadsNowhereIsPassedByAndSaidWhereItIsNamed() throws IOException {
    touch("a.txt");
    Path lost = folder.resolve("b.txt");
    try {
      Files.createSymbolicLink(lost, folder.resolve("nowhere.txt"));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links on this machine: " + e);
    }
    assertEquals(List.of("a.txt"), collected(folder));
    FoundFiles named = FileCollector.collect(List.of(lost), () -> false);
    assertEquals(List.of(), named.files());
    assertEquals(1, named.failures().size());
  }

  @Test
  void aFolderNamedLikeATextIsAFolder() throws IOException {
    touch("第1期.txt/正文.txt");
    assertEquals(List.of("第1期.txt/正文.txt"), collected(folder));
  }

  @Test
  void whatIsMissingOrHoldsNoTextGetsOneSentence() throws IOException {
    touch("空/图.jpg");
    Path missing = folder.resolve("没有.txt");
    FoundFiles found =
        FileCollector.collect(List.of(missing, folder.resolve("空"), touch("有.txt")), () -> false);
    assertEquals(1, found.files().size());
    assertEquals(2, found.failures().size());
    assertEquals(
        Message.of(IntakeMessage.FILE_MISSING, missing), found.failures().get(0).message());
    assertEquals(
        Message.of(IntakeMessage.FOLDER_EMPTY, folder.resolve("空")),
        found.failures().get(1).message());
  }

  @Test
  void ofOneIssueInSeveralFormsTheOneIsTakenThatIsReadBest() throws IOException {
    touch("第1期.pdf");
    touch("第1期.docx");
    touch("第1期.html");
    touch("第2期.pdf");
    touch("第2期.txt");
    touch("第2期.md");
    touch("第3期.PDF");
    touch("~$第1期.docx");
    assertEquals(List.of("第1期.docx", "第2期.md", "第2期.txt", "第3期.PDF"), collected(folder));
  }

  @Test
  void ofXmlOnlyWhatOcrWroteIsASource() throws IOException {
    touch("设置.xml");
    Files.writeString(touch("第1期.xml"), "<?xml version=\"1.0\"?><alto/>");
    assertEquals(List.of("第1期.xml"), collected(folder));
  }

  private List<String> collected(Path path) {
    return FileCollector.collect(List.of(path), () -> false).files().stream()
        .map(f -> folder.relativize(f).toString().replace('\\', '/'))
        .toList();
  }

  private Path touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
