package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.app.SampleArchive;
import kange.app.settings.Language;
import kange.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCommandsTest {
  @TempDir Path folder;
  private Path archive;
  private Path share;
  private Path place;

  @BeforeEach
  void fill() throws IOException {
    SampleArchive.one(folder).close();
    archive = folder.resolve("archive");
    share = folder.resolve("共享");
    place = folder.resolve("本机");
  }

  private CliRun publish() {
    return CliRun.of("publish", "--archive", archive, share);
  }

  private CliRun subscribe() {
    return CliRun.of("subscribe", "--to", place, share);
  }

  @Test
  void whatIsPublishedIsFetchedAndReadBySearchShowAndExport() {
    CliRun published = publish();
    assertEquals("0 ", published.status() + " " + published.err());
    assertTrue(published.out().contains("已发布第 1 版"), published.out());
    assertTrue(published.out().contains("新到"), published.out());
    assertTrue(publish().out().contains("没有新的内容"));
    CliRun fetched = subscribe();
    assertEquals("0 ", fetched.status() + " " + fetched.err());
    assertTrue(fetched.out().contains("已更新到第 1 版 · 新到 1 期"), fetched.out());
    assertTrue(CliRun.of("update", place).out().contains("第 1 版就是最新的，今天发布"));
    assertEquals(
        CliRun.of("search", "--archive", archive, "--json", "的").json().get("total"),
        CliRun.of("search", "--archive", place, "--json", "的").json().get("total"));
    CliRun shown = CliRun.of("show", "--archive", share, 1);
    assertEquals("0 ", shown.status() + " " + shown.err());
    CliRun changed = CliRun.of("delete", "--archive", place, 1);
    assertEquals(1, changed.status());
    assertTrue(changed.err().contains("第 1 版，只供阅读"), changed.err());
  }

  @Test
  void whatIsNotTakenIsSaidInASentenceAndWhatIsHereStays() throws IOException {
    publish();
    subscribe();
    try (Archive open = Archive.open(archive)) {
      open.marks().setFavourite(1, true);
    }
    publish();
    Path database = share.resolve("edition-000002/kange.db");
    Files.write(database, new byte[9]);
    CliRun damaged = CliRun.of("update", place);
    assertEquals(1, damaged.status());
    assertEquals(1, damaged.err().lines().count(), damaged.err());
    assertTrue(damaged.err().contains("第 2 版不完整或已损坏（kange.db）"), damaged.err());
    assertTrue(damaged.out().contains("仍读第 1 版"), damaged.out());
    CliRun english = CliRun.in(Language.ENGLISH, "update", place);
    assertTrue(english.err().contains("Edition 2 is incomplete or damaged"), english.err());
    assertTrue(english.out().contains("Edition 1 stays, published today"), english.out());
    assertEquals(1, CliRun.of("update", folder.resolve("没有")).status());
    assertEquals(1, CliRun.of("publish", "--archive", archive, archive).status());
  }
}
