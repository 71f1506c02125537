package kange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import kange.model.ArchiveException;
import kange.model.backup.BackupContents;
import kange.model.backup.DrillReport;
import kange.model.check.CheckReport;
import kange.model.message.Message;
import kange.platform.FileTree;

/** Tries a backup out: what was never restored is no backup. */
public final class RestoreDrill {
  private RestoreDrill() {}

  /**
   * Restores to a temporary place, has it checked, and takes it away again, whatever happens.
   *
   * @param check of the archive in the folder it is given, where this came back
   */
  public static DrillReport run(
      BackupReader reader, Path file, BiFunction<Path, BackupContents, CheckReport> check) {
    try {
      Path place = Files.createTempDirectory("kange-drill");
      try {
        Path archive = place.resolve("archive");
        BackupContents contents = reader.restore(file, archive);
        return new DrillReport(contents, check.apply(archive, contents));
      } finally {
        FileTree.delete(place);
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_TRIED, file), e);
    }
  }
}
