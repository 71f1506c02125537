package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import kange.model.Progress;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a card is improbable beside the calendar and the issues that are there. */
class FilingDoubtsTest {
  private static final String TEXT =
      "\n# 渡口的石阶\n\n文 / 何晓舟\n\n" + "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上。".repeat(3) + "\n";

  @TempDir Path folder;
  private Archive archive;
  private int files;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private long file(int year, String number) throws IOException {
    return file(year + "年第" + number + "期\n");
  }

  private long file(String numbers) throws IOException {
    Path file = folder.resolve("f" + files++ + ".txt");
    Files.writeString(file, "《青澜职工》编辑部\n" + numbers + TEXT);
    ImportOutcome outcome =
        archive
            .importFiles(List.of(file), ImportOptions.USUAL, Progress.NONE, o -> {})
            .outcomes()
            .getFirst();
    assertEquals(Status.IMPORTED, outcome.status(), outcome::toString);
    return outcome.issue().orElseThrow();
  }

  private List<ParseWarning> doubts(long issue) {
    return archive.catalogue().doubts(issue).orElseThrow().ofIssue().stream()
        .filter(doubt -> doubt.message().code().startsWith("filing."))
        .toList();
  }

  private List<String> codes(long issue) {
    return doubts(issue).stream().map(ParseWarning::code).toList();
  }

  @Test
  void aYearThatHasNotComeIsDoubted() throws IOException {
    int now = Year.now(ZoneId.systemDefault()).getValue();
    assertEquals(List.of(), codes(file(now, "3")));
    long future = file(now + 2, "3");
    assertEquals(List.of("year-in-future"), codes(future));
    assertEquals(List.of(now + 2), doubts(future).getFirst().message().arguments());
    assertEquals(List.of(new LineRange(2, 2)), doubts(future).getFirst().lines());
  }

  @Test
  void aThirteenthIssueOfAMonthlyIsDoubted() throws IOException {
    for (int number = 1; number <= 12; number++) {
      assertEquals(List.of(), codes(file(2023, String.valueOf(number))), "issue " + number);
    }
    long thirteenth = file(2023, "13");
    assertEquals(List.of("number-beyond-row"), codes(thirteenth));
    assertEquals(List.of("13", 12), doubts(thirteenth).getFirst().message().arguments());
    assertEquals(List.of("number-beyond-row"), codes(file(2024, "21")), "in another year, too");
    assertEquals(List.of(), codes(file(2024, "11")));
    assertEquals(List.of(), codes(file(2024, "增刊")));
  }

  @Test
  void aNumberFarFromItsNeighboursIsDoubted() throws IOException {
    for (String number : List.of("1", "2", "4-5")) {
      assertEquals(List.of(), codes(file(2024, number)));
    }
    assertEquals(List.of(), codes(file(2024, "12")));
    long far = file(2024, "41");
    assertEquals(List.of("number-far-from-row"), codes(far));
    assertEquals(List.of("41", "2024年第12期"), doubts(far).getFirst().message().arguments());
  }

  @Test
  void aSerialNumberThatDoesNotGoWithTheRowIsDoubted() throws IOException {
    assertEquals(List.of(), codes(file("2024年第7期\n总第243期\n")));
    assertEquals(List.of(), codes(file("2024年第8期\n总第244期\n")));
    assertEquals(List.of(), codes(file("2025年第1期\n总第249期\n")));
    assertEquals(List.of("serial-out-of-row"), codes(file("2024年第9期\n总第240期\n")));
    assertEquals(List.of("serial-out-of-row"), codes(file("2024年第10期\n总第746期\n")));
  }

  @Test
  void whatWasDoubtedAtFilingStaysAndNothingIsDoubtedAnewWhenItIsReadAgain() throws IOException {
    long second = file(2024, "2");
    long far = file(2034, "1");
    assertEquals(List.of("year-in-future"), codes(far));
    for (int number = 3; number <= 5; number++) {
      file(2024, String.valueOf(number));
    }
    assertFalse(archive.profiles().reread(far));
    assertFalse(archive.profiles().reread(second));
    archive
        .profiles()
        .save("青澜职工", new JournalProfile(List.of(), List.of(), List.of("。"), List.of("*文 /*")));
    assertTrue(archive.profiles().reread(far));
    assertEquals(List.of("year-in-future"), codes(far));
  }
}
