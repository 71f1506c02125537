package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kange.index.IndexAccess;
import kange.index.IndexRights;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.platform.LockFile;
import kange.platform.ThisMachine;
import kange.store.own.MarkLayers;

/**
 * Who may write an archive: the process that holds a lock on {@code kange.lock}. The system lets go
 * of it when that process ends, however it ends; the text in the file only says who it was.
 *
 * <p>Whoever opens an archive to read takes it at the first change and keeps it until the archive
 * is closed. Thread-safe; what asks how things are waits for nobody.
 */
final class ArchiveLock implements AutoCloseable, IndexRights, MarkLayers.Rights {
  private static final String FILE = "kange.lock";

  /** Who only looks whether it is free holds it for a moment: that is no holder to be told of. */
  private static final int LOOKS = 5;

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Path folder;
  private final LockFile file;
  private final Optional<Message> forbidden;

  /** As it was when somebody looked: who finds it held at a change may just try again. */
  private volatile Optional<LockHolder> heldBy = Optional.empty();

  private volatile boolean forUpkeep;
  private volatile boolean brief;
  private Optional<LockHolder> heldLately = Optional.empty();
  private Runnable whenTaken = () -> {};

  private ArchiveLock(Path folder, Optional<Message> forbidden) {
    this.folder = folder;
    this.file = new LockFile(folder.resolve(FILE));
    this.forbidden = forbidden;
  }

  /** Takes the lock if nobody has it. Where the folder cannot be written nobody can take it. */
  static ArchiveLock take(Path folder) throws IOException {
    ArchiveLock lock = new ArchiveLock(folder.toRealPath(), Optional.empty());
    lock.take();
    lock.heldBy = lock.heldLately;
    return lock;
  }

  /** Leaves it to be taken at the first change, and looks who holds it now. */
  static ArchiveLock leave(Path folder) throws IOException {
    ArchiveLock lock = new ArchiveLock(folder.toRealPath(), Optional.empty());
    lock.look();
    return lock;
  }

  /**
   * One that is never taken.
   *
   * @param why no change is ever made
   */
  static ArchiveLock never(Path folder, Message why) {
    return new ArchiveLock(folder, Optional.of(why));
  }

  private synchronized boolean take() throws IOException {
    heldLately = file.take(owner().written()).map(LockHolder::read);
    if (held()) {
      heldBy = Optional.empty();
    }
    return held();
  }

  /** Looks whether it could be taken now, and who holds it otherwise. */
  synchronized void look() throws IOException {
    if (forbidden.isPresent() || held()) {
      return;
    }
    for (int i = 0; i < LOOKS && !take(); i++) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    release();
    heldBy = heldLately;
  }

  /**
   * @param prepare done each time the lock was taken for a change, before that change; what it
   *     throws lets go of the lock
   */
  synchronized void whenTaken(Runnable prepare) {
    whenTaken = prepare;
  }

  boolean held() {
    return file.held();
  }

  /** Whether no change can be made, as far as is known now. */
  @Override
  public boolean barred() {
    return !held() && (forbidden.isPresent() || heldBy.isPresent() || !Files.isWritable(folder));
  }

  /** Why no change is ever made; empty where that depends on others. */
  Optional<Message> forbidden() {
    return forbidden;
  }

  /** Empty when held here, or by nobody. */
  Optional<LockHolder> heldBy() {
    return heldBy;
  }

  /** A new act of the person this process runs for. */
  Operation act() {
    return Operation.by(owner().user());
  }

  /**
   * Takes the lock unless it is held here, and keeps it.
   *
   * @throws ArchiveException that says who may write, when it is not us
   */
  synchronized void refuseUnlessHeld() {
    if (!held() || forUpkeep) {
      boolean fresh = !held();
      if (fresh && !tryTake()) {
        throw new ArchiveException(refusal());
      }
      prepare(fresh);
      forUpkeep = false;
    }
  }

  @Override
  public void demand() {
    refuseUnlessHeld();
  }

  private void prepare(boolean fresh) {
    boolean prepared = false;
    try {
      whenTaken.run();
      prepared = true;
    } finally {
      if (!prepared && fresh) {
        release();
      }
    }
  }

  private boolean tryTake() {
    try {
      return forbidden.isEmpty() && take();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.FOLDER_NOT_WRITABLE), e);
    }
  }

  /** Why no change can be made now. */
  @Override
  public synchronized Message refusal() {
    return forbidden.orElseGet(
        () ->
            heldBy
                .or(() -> heldLately)
                .map(by -> Message.of(ArchiveMessage.HELD_BY_ANOTHER, by.message()))
                .orElseGet(() -> Message.of(ArchiveMessage.FOLDER_NOT_WRITABLE)));
  }

  /**
   * Does something small while nobody else may write, and lets go again: what is no change that
   * anybody would miss.
   *
   * @return whether it was done
   */
  boolean briefly(Runnable small) {
    if (held() && !forUpkeep) {
      // Not while this object is locked: a long import may be under way.
      small.run();
      return true;
    }
    return alone(small);
  }

  private synchronized boolean alone(Runnable small) {
    boolean fresh = !held();
    if (fresh && !tryTake()) {
      return false;
    }
    brief = fresh;
    try {
      whenTaken.run();
      small.run();
      return true;
    } finally {
      brief = false;
      if (fresh) {
        release();
      }
    }
  }

  @Override
  public IndexAccess access() {
    if (held() && !brief) {
      return IndexAccess.WRITE;
    }
    return heldBy.isPresent() ? IndexAccess.FOLLOW : IndexAccess.READ;
  }

  @Override
  public synchronized boolean claim() {
    if (!held()) {
      forUpkeep = tryTake();
    }
    return forUpkeep;
  }

  @Override
  public boolean claimed() {
    return forUpkeep;
  }

  @Override
  public synchronized void giveBack() {
    if (forUpkeep) {
      forUpkeep = false;
      release();
    }
  }

  private static LockHolder owner() {
    return new LockHolder(
        ThisMachine.user(),
        ThisMachine.host(),
        ProcessHandle.current().pid(),
        Optional.of(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)));
  }

  private void release() {
    try {
      file.release();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.LOCK_NOT_RELEASED, folder), e);
    }
  }

  @Override
  public synchronized void close() {
    release();
  }
}
