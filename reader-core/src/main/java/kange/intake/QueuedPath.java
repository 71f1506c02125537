package kange.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.queue.QueuedFile;

/** Where a file of the queue lay. */
final class QueuedPath {
  private QueuedPath() {}

  /**
   * The place as this system names it.
   *
   * @throws ArchiveException when the archive comes from another one, whose names are none here
   */
  static Path of(QueuedFile file) {
    try {
      return Path.of(file.path());
    } catch (InvalidPathException e) {
      throw new ArchiveException(Message.of(IntakeMessage.FILE_ELSEWHERE, file.path()), e);
    }
  }
}
