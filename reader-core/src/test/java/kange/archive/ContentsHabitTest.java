package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.Progress;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.JournalProfile;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.parse.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a journal's contents page is set, learnt from its issues; and habits in the log. */
class ContentsHabitTest {
  private static final String JOURNAL = "青石渡";
  private static final String HEAD = "《青石渡》编辑部\n2026年第%d期\n\n";
  private static final String BODY =
      "# 渡口的石阶\n\n文 / 何晓舟\n\n%1$s\n\n# 灯下的黑板\n\n文 / 严明远\n\n%2$s\n\n# 堤上的木桩\n\n文 / 江望\n\n%1$s\n"
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private long importIssue(int number, String page) throws IOException {
    String text = HEAD.formatted(number) + page + "第%d期的话。\n\n".formatted(number) + BODY;
    Path file = Files.writeString(folder.resolve(number + ".txt"), text);
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive.catalogue().issues().stream()
        .filter(issue -> issue.sourceFile().equals(number + ".txt"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Optional<ParseWarning> missed(long issue) {
    return archive.desk().open(issue).state().issue().warnings().stream()
        .filter(doubt -> doubt.code().equals("no-contents"))
        .findFirst();
  }

  private void settle(long issue) {
    archive
        .desk()
        .open(issue)
        .take(List.of(Settlement.of(Optional.empty(), missed(issue).orElseThrow())));
  }

  @Test
  void aJournalWhoseIssuesWereFoundToHaveNoContentsPageHasNone() throws IOException {
    settle(importIssue(1, ""));
    assertEquals(List.of(), archive.profiles().proposals(JOURNAL), "one issue is no habit");
    settle(importIssue(2, ""));
    List<HabitProposal> proposed = archive.profiles().proposals(JOURNAL);
    assertEquals(List.of(new HabitProposal(HabitKind.CONTENTS_FORM, "no-page", 2, 2)), proposed);
    archive.profiles().save(JOURNAL, HabitKind.CONTENTS_FORM.and(JournalProfile.NONE, "no-page"));
    assertEquals(List.of(), archive.profiles().proposals(JOURNAL));
    assertEquals(Optional.empty(), missed(importIssue(3, "")), "nothing is missed any more");
  }

  @Test
  void aPageThatHadToBeShownTwiceIsKnownByItsForm() throws IOException {
    String page = "渡口的石队 3\n\n灯下的墨板 8\n\n堤外的水桩 12\n\n";
    for (int number : List.of(1, 2)) {
      long issue = importIssue(number, page);
      assertFalse(hasPage(issue), "the page is not seen by itself");
      LineRange lines = new LineRange(4, 8);
      archive.desk().open(issue).take(List.of(new RoleChange(List.of(lines), LineRole.CONTENTS)));
    }
    assertEquals(
        List.of(new HabitProposal(HabitKind.CONTENTS_FORM, "number-behind", 2, 2)),
        archive.profiles().proposals(JOURNAL));
  }

  private boolean hasPage(long issue) {
    return archive.catalogue().leftovers(issue).stream()
        .anyMatch(other -> other.kind() == LeftoverKind.TOC);
  }

  @Test
  void savedHabitsStandInTheLogAndTheLastOnesAreTakenBack() {
    JournalProfile first = HabitKind.END_MARK.and(JournalProfile.NONE, "〔毕〕");
    JournalProfile second = HabitKind.CONTENTS_FORM.and(first, "number-behind");
    archive.profiles().save(JOURNAL, first);
    archive.profiles().save(JOURNAL, second);
    archive.profiles().save(JOURNAL, second);
    archive.profiles().save("近水文艺", first);
    List<LogEntry> log = saved();
    assertEquals(3, log.size(), "nothing new is not logged");
    assertEquals(List.of(true, true, false), log.stream().map(LogEntry::undoable).toList());
    assertEquals(List.of(JOURNAL, 1, 0), log.get(1).what().arguments());
    archive.history().undo(log.get(1).id());
    assertEquals(first, archive.profiles().of(JOURNAL));
    assertEquals(first, archive.profiles().of("近水文艺"));
    assertTrue(saved().get(2).undoable(), "the one before is the last now");
    archive.history().undo(saved().get(2).id());
    assertEquals(JournalProfile.NONE, archive.profiles().of(JOURNAL));
  }

  private List<LogEntry> saved() {
    return archive.history().log(new LogQuery(Optional.of(LogKind.HABIT), ""), 0, 9);
  }
}
