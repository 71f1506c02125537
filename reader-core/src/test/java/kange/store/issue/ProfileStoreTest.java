package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kange.model.ArchiveException;
import kange.model.habit.HabitKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import kange.store.EmptyArchive;
import kange.store.history.HistoryMessage;
import kange.store.history.HistoryStore;
import kange.store.history.Log;
import kange.store.sql.Database;
import kange.store.sql.Maintenance;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoreTest {
  private static final JournalProfile HABITS =
      new JournalProfile(
          List.of("堤岸札语", "𠮷祥街", "灯下"), List.of("文 /", "撰稿："), List.of("□"), List.of("'; --*"));

  private static final Operation BY = Operation.by("reader");

  @TempDir Path folder;
  private Database database;
  private ProfileStore profiles;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    profiles = new ProfileStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aJournalNobodyDescribedHasNoProfile() {
    assertEquals(JournalProfile.NONE, profiles.find("远山机关"));
  }

  @Test
  void aProfileComesBackInTheOrderItWasWrittenIn() {
    profiles.save("远山机关", HABITS, BY);
    assertEquals(HABITS, profiles.find("远山机关"));
    assertEquals(JournalProfile.NONE, profiles.find("远山机关报"));
  }

  @Test
  void aNewProfileTakesTheOldOnesPlaceAndAnEmptyOneLeavesNothing() {
    profiles.save("远山机关", HABITS, BY);
    profiles.save("近水文艺", HABITS, BY);
    JournalProfile shorter =
        new JournalProfile(List.of("灯下"), List.of(), List.of(), List.of("*请勿外传"));
    profiles.save("远山机关", shorter, BY);
    assertEquals(shorter, profiles.find("远山机关"));
    profiles.save("远山机关", JournalProfile.NONE, BY);
    assertEquals(JournalProfile.NONE, profiles.find("远山机关"));
    assertEquals(HABITS, profiles.find("近水文艺"));
    assertEquals(7L, database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM journal_habit")));
  }

  @Test
  void whatWasSavedIsTakenBackByItsEntryOfTheLog() {
    profiles.save("远山机关", HABITS, BY);
    profiles.save("远山机关", JournalProfile.NONE, BY);
    assertEquals(2, entries());
    profiles.save("远山机关", JournalProfile.NONE, BY);
    assertEquals(2, entries(), "nothing new was said");
    assertEquals(
        List.of("远山机关", 0, 7), database.read(c -> Log.find(c, 2).orElseThrow().what().arguments()));
    Message undone = database.write(c -> HabitRows.takeBack(c, 2));
    assertEquals(Message.of(HistoryMessage.UNDONE_HABITS, "远山机关"), undone);
    assertEquals(HABITS, profiles.find("远山机关"));
  }

  private int entries() {
    return new HistoryStore(database).countLog(LogQuery.ALL);
  }

  @Test
  void aProposalIsDeclinedUntilItIsOfferedAgain() {
    assertFalse(profiles.declined("远山机关", HabitKind.COLUMN, "特写"));
    profiles.decline("远山机关", HabitKind.COLUMN, "特写");
    profiles.decline("远山机关", HabitKind.COLUMN, "特写");
    assertTrue(profiles.declined("远山机关", HabitKind.COLUMN, "特写"));
    assertFalse(profiles.declined("远山机关", HabitKind.NAME, "特写"));
    profiles.offerAgain("远山机关", HabitKind.COLUMN, "特写");
    assertFalse(profiles.declined("远山机关", HabitKind.COLUMN, "特写"));
  }

  @Test
  void otherNamesOfJournalsLeadToThem() {
    profiles.save("远山机关", named("远山", "机关"), BY);
    profiles.save("近水文艺", named("远山", "文艺"), BY);
    assertEquals(Map.of("远山", "近水文艺", "文艺", "近水文艺", "机关", "远山机关"), profiles.otherNames());
  }

  private static JournalProfile named(String... names) {
    return new JournalProfile(List.of(), List.of(), List.of(), List.of(), List.of(names));
  }

  @Test
  void aProfileIsThereAtTheNextOpening() {
    profiles.save("远山机关", HABITS, BY);
    database.close();
    database = Database.open(folder.resolve("kange.db"));
    assertEquals(HABITS, new ProfileStore(database).find("远山机关"));
    assertEquals(0, new Maintenance(database).danglingRows());
  }

  @Test
  void aDatabaseOpenedReadOnlyTellsAProfileButTakesNone() {
    profiles.save("远山机关", HABITS, BY);
    try (Database reading = Database.openReadOnly(folder.resolve("kange.db"))) {
      ProfileStore read = new ProfileStore(reading);
      assertEquals(HABITS, read.find("远山机关"));
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> read.save("远山机关", JournalProfile.NONE, BY));
      assertEquals("store.read-only", refused.message().code());
    }
  }
}
