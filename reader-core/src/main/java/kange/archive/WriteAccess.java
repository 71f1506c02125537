package kange.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.message.Message;

/**
 * Whether this process may change an archive, who else may, and how it comes to be the one that
 * may. Thread-safe; waits for nobody but in {@link #take} and {@link #lookAgain}.
 */
public final class WriteAccess {
  private final Path folder;
  private final ArchiveLock lock;

  WriteAccess(Path folder, ArchiveLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Whether changes are refused, as far as is known now: another process holds the archive, its
   * folder cannot be written, or it was opened so.
   */
  public boolean refused() {
    return lock.barred();
  }

  /** Why changes are refused, when they are. */
  public Message refusal() {
    return lock.refusal();
  }

  /** Whether this process alone may write, now and until it closes the archive. */
  public boolean held() {
    return lock.held();
  }

  /**
   * Who holds the archive when changes are refused: empty as well when they are because the folder
   * cannot be written.
   */
  public Optional<LockHolder> heldBy() {
    return lock.heldBy();
  }

  /**
   * Makes this process the one that may write, if it can: for whoever is about to change things one
   * by one.
   *
   * @return whether it is; if not, {@link #refusal} says why
   */
  public boolean take() {
    try {
      lock.refuseUnlessHeld();
      return true;
    } catch (ArchiveException e) {
      if (e.message().equals(lock.refusal())) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Looks again whether another process still holds the archive.
   *
   * @return whether changes can be made now
   */
  public boolean lookAgain() {
    try {
      lock.look();
      return !lock.barred();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_OPENED, folder), e);
    }
  }
}
