package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kange.app.SampleArchive;
import kange.archive.Archive;
import kange.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that somebody set up to follow a share has the archive at its first start. */
class ArchiveOpenerTest {
  @TempDir Path folder;

  @Test
  void theFirstOpeningFetchesWhatIsPublishedAndTheNextNeedsNoShare() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    try (Archive written = SampleArchive.one(folder)) {
      written.publications().publish(share, false, "test", Progress.NONE);
    }
    Path own = folder.resolve("subscribed");
    ArchiveOpener following = ArchiveOpener.following(share);
    try (Archive first = following.open(own)) {
      assertEquals(1, first.catalogue().issues().size());
      assertTrue(first.access().refused());
    }
    Files.move(share, folder.resolve("gone"));
    try (Archive next = following.open(own)) {
      assertEquals(1, next.catalogue().issues().size());
    }
  }
}
