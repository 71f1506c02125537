package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.DuplicateMatch.Basis;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;
import kange.model.issue.ParseWarning;
import kange.model.issue.TextChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a file is an issue that is there already, and what may be put in its place unseen. */
class DuplicatesTest {
  private static final ImportOptions REPLACE = ImportOptions.of(DuplicatePolicy.REPLACE);
  private static final String PUBLISHER = "主办单位：青澜省总工会\n";

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

  /** An issue under a masthead, with text that no other seed has. */
  private static String issue(String masthead, int seed) {
    Random random = new Random(seed);
    return masthead
        + "\n"
        + IntStream.range(0, 3)
            .mapToObj(
                i -> "# 第" + (char) ('一' + seed) + "篇其" + i + "\n\n文 / 何晓舟\n\n" + prose(random))
            .collect(Collectors.joining());
  }

  private static String prose(Random random) {
    return IntStream.range(0, 12)
            .mapToObj(
                i ->
                    IntStream.range(0, 25)
                            .mapToObj(c -> Character.toString('一' + random.nextInt(1500)))
                            .collect(Collectors.joining())
                        + "。")
            .collect(Collectors.joining())
        + "\n\n";
  }

  private ImportOutcome file(String text, ImportOptions options) throws IOException {
    Path file = Files.writeString(folder.resolve("f" + files++ + ".txt"), text);
    return archive
        .importFiles(List.of(file), options, Progress.NONE, outcome -> {})
        .outcomes()
        .getFirst();
  }

  private ImportOutcome file(String text) throws IOException {
    return file(text, ImportOptions.USUAL);
  }

  private IssueMetadata card(ImportOutcome outcome) {
    return summary(outcome).metadata();
  }

  private IssueSummary summary(ImportOutcome outcome) {
    return archive.catalogue().issue(outcome.issue().orElseThrow()).orElseThrow();
  }

  private List<String> doubts(ImportOutcome outcome) {
    return archive
        .catalogue()
        .doubts(outcome.issue().orElseThrow())
        .orElseThrow()
        .ofIssue()
        .stream()
        .map(ParseWarning::code)
        .toList();
  }

  @Test
  void aMisreadMastheadIsReadAndDoubtedAndItsCorrectedFileReplacesNoOtherIssue()
      throws IOException {
    ImportOutcome second = file(issue("2024年第2期\n" + PUBLISHER, 1));
    ImportOutcome misread = file(issue("2O24年笫l2期\n" + PUBLISHER, 2));
    assertEquals(Status.IMPORTED, misread.status(), misread::toString);
    assertEquals(Optional.of(2024), card(misread).year());
    assertEquals(Optional.of("12"), card(misread).number());
    assertTrue(doubts(misread).contains("metadata-read-as"), doubts(misread)::toString);
    assertTrue(doubts(misread).contains("journal-is-publisher"), doubts(misread)::toString);

    String corrected = issue("《青澜职工》编辑部\n2024年第12期\n" + PUBLISHER, 2);
    ImportOutcome same = file(corrected);
    assertEquals(Basis.TEXT, same.duplicate().orElseThrow().basis());
    assertEquals(misread.issue(), same.issue(), "it is known by its text");
    ImportOutcome replaced = file(corrected, REPLACE);
    assertEquals(Status.REPLACED, replaced.status(), replaced::toString);
    assertEquals(misread.issue(), replaced.issue());
    assertEquals(Optional.of("青澜职工"), card(misread).journal());
    assertEquals("2024年第2期", summary(second).numberLabel());
    assertEquals("f0.txt", summary(second).sourceFile());
    ImportOutcome other = file(issue("《青澜职工》编辑部\n2024年第2期\n" + PUBLISHER, 3), REPLACE);
    assertEquals(Status.IMPORTED, other.status(), "one of the same publisher is no other's place");
  }

  @Test
  void onItsPublisherAloneNoIssueIsReplacedUnlessAPersonHasCompared() throws IOException {
    ImportOutcome there = file(issue("2024年第12期\n" + PUBLISHER, 1));
    String other = issue("2024年第12期\n" + PUBLISHER, 2);
    ImportOutcome refused = file(other, REPLACE);
    assertEquals(Status.FAILED, refused.status());
    assertEquals("intake.unlike-not-replaced", refused.message().code());
    assertEquals("f0.txt", summary(there).sourceFile());

    ImportOutcome compared = file(other, REPLACE.afterComparison());
    assertEquals(Status.REPLACED, compared.status());
    assertEquals(there.issue(), compared.issue());
  }

  @Test
  void textsTooShortToTellAreNotReplacedOnTheirPublisherEither() throws IOException {
    String cover = "2024年第12期\n总第50期\n" + PUBLISHER + "\n目录\n渡口的石阶 …… 3\n守灯的人 …… 8\n一封旧信 …… 12\n\n";
    String poem = "# 渡口的石阶\n\n渡口的石阶\n\n# 守灯的人\n\n守灯的人\n\n# 一封旧信\n\n";
    assertEquals(
        Status.IMPORTED, file(cover + poem + "一封旧信\n", ImportOptions.USUAL.asItIs()).status());
    ImportOutcome refused = file(cover + poem + "旧信一封\n", REPLACE.asItIs());
    assertEquals("intake.publisher-not-replaced", refused.message().code(), refused::toString);
    assertTrue(refused.duplicate().isPresent(), "both can be shown beside each other");
  }

  @Test
  void twoScansOfOneTextAreOneIssueThoughNobodyKnowsTheJournal() throws IOException {
    String text = issue("2024年第12期\n" + PUBLISHER, 1);
    file(text);
    ImportOutcome replaced = file(text.replace('一', '二') + "\n", REPLACE);
    assertEquals(Status.REPLACED, replaced.status(), replaced::toString);
  }

  @Test
  void anIssueOfTheSameNameAndNumberWithAnotherTextIsNotReplacedUnseen() throws IOException {
    file(issue("《工作简报》编辑部\n2024年第3期\n", 1));
    ImportOutcome other = file(issue("《工作简报》编辑部\n2024年第3期\n", 2), REPLACE);
    assertEquals("intake.unlike-not-replaced", other.message().code());
    assertEquals("f0.txt", summary(other).sourceFile());
  }

  @Test
  void aSerialNumberTellsAnIssueWhoseYearIsMissing() throws IOException {
    ImportOutcome there = file(issue("《青澜职工》编辑部\n2024年第12期\n总第243期\n", 1));
    ImportOutcome same = file(issue("《青澜职工》编辑部\n总第243期\n", 1));
    assertEquals(there.issue(), same.issue(), same::toString);
    assertEquals("intake.same-numbers-refused", same.message().code());
    assertEquals(Basis.SERIAL, same.duplicate().orElseThrow().basis());
    assertEquals(
        Status.IMPORTED, file(issue("《海桥职工》编辑部\n总第243期\n", 2)).status(), "of another journal");
    assertEquals(
        Status.IMPORTED,
        file(issue("《青澜职工》编辑部\n2025年第1期\n总第243期\n", 3)).status(),
        "what both say differs");
  }

  @Test
  void aStandardNumberTellsAnIssueWhoseJournalIsMissing() throws IOException {
    ImportOutcome there = file(issue("《青澜职工》编辑部\n2024年第12期\nISSN 1000-1234\n", 1));
    ImportOutcome same = file(issue("2024年第12期\nISSN 1000-1234\n", 1));
    assertEquals(there.issue(), same.issue(), same::toString);
    assertEquals(Basis.STANDARD_NUMBER, same.duplicate().orElseThrow().basis());
    assertEquals(Status.IMPORTED, file(issue("2024年第11期\nISSN 1000-1234\n", 2)).status());
  }

  @Test
  void bothAreShownInShort() throws IOException {
    String text = issue("《青澜职工》编辑部\n2024年第12期\n", 1);
    file(text);
    DuplicateMatch match = file(text + "# 编后\n\n文 / 林小满\n\n渡口的晨雾还没有散。\n").duplicate().orElseThrow();
    assertEquals(Basis.NUMBER, match.basis());
    DuplicateMatch.Incoming incoming = match.incoming().orElseThrow();
    assertEquals(Optional.of("青澜职工"), incoming.card().journal());
    assertEquals(4, incoming.articles());
    assertEquals(new DuplicateMatch.Titles(3, List.of(), List.of("编后")), incoming.titles());
    assertTrue(incoming.sharedText().orElseThrow() > 0.9 && !incoming.unlike());
  }

  @Test
  void whatWouldBecomeOfCorrectionsIsSaidBeforeAnythingIsReplaced() throws IOException {
    String text = issue("《青澜职工》编辑部\n2024年第12期\n", 1);
    ImportOutcome there = file(text);
    ReviewSession desk = archive.desk().open(there.issue().orElseThrow());
    List<String> lines = text.lines().toList();
    int kept = lines.indexOf("文 / 何晓舟") + 1;
    int gone = lines.lastIndexOf("文 / 何晓舟") + 1;
    desk.take(List.of(new TextChange(kept, "文 / 何小舟")));
    desk.take(List.of(new TextChange(gone, "文 / 何小舟")));
    String cut = text.substring(0, text.lastIndexOf("文 / 何晓舟"));
    DuplicateMatch.Incoming incoming = file(cut).duplicate().orElseThrow().incoming().orElseThrow();
    assertEquals(Optional.of(new DuplicateMatch.Corrections(1, 1)), incoming.corrections());
    assertEquals(2, desk.state().done(), "nothing is replaced yet");
  }

  @Test
  void bothAreKeptAndStayTwoWhenTheyAreReadAgain() throws IOException {
    String text = issue("《青澜职工》编辑部\n2024年第12期\n", 1);
    ImportOutcome first = file(text);
    ImportOptions keep = ImportOptions.of(DuplicatePolicy.KEEP_BOTH);
    ImportOutcome second = file(text + "\n", keep);
    ImportOutcome third = file(text + "\n\n", keep);
    assertEquals(
        List.of(Status.IMPORTED, Status.IMPORTED), List.of(second.status(), third.status()));
    assertEquals(3, archive.catalogue().issues().size());
    assertEquals(Status.FAILED, file(text, keep).status(), "the same bytes are there once");
    for (ImportOutcome each : List.of(first, second, third)) {
      assertFalse(archive.profiles().reread(each.issue().orElseThrow()));
    }
    archive
        .desk()
        .open(second.issue().orElseThrow())
        .take(List.of(new CardChange(CardField.DATE, Optional.of("2024-12-05"))));
    assertEquals(Optional.of("2024-12-05"), card(second).date(), "a copy can be corrected");
    assertEquals(first.issue(), file(text + "\n\n\n").issue(), "the first is the one");
  }
}
