package kange.app.cli.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.app.messages.LocalizedException;
import kange.app.settings.Locations;
import kange.archive.Archive;
import picocli.CommandLine.Option;

/** {@code --archive DIR}, and opening what it names. */
public final class ArchiveOption {
  private final Session session;

  @Option(names = "--archive", paramLabel = "DIR")
  private Optional<Path> named = Optional.empty();

  public ArchiveOption(Session session) {
    this.session = session;
  }

  public Path folder() {
    return named.orElseGet(session.usualArchive());
  }

  /**
   * Opens the archive to write to it; made when it is not there. While another process writes it,
   * waits a while for that one to end.
   *
   * @param stop says that nobody wants to wait any more
   */
  public Archive openOrMake(BooleanSupplier stop) {
    return Archive.open(folder(), new HolderWait(session, stop));
  }

  /**
   * Opens an archive that must be there: a mistyped folder is not an empty archive. Others may
   * write it until this command changes something, which most never do; its search index is left
   * alone until something is asked of it. What this user marked himself is there with it.
   */
  public Archive open() {
    return Archive.openToRead(existing(), Locations.ownMarks());
  }

  /** The folder of an archive that must be there, though it may be damaged. */
  public Path existing() {
    Path folder = folder();
    if (!Archive.stands(folder)) {
      throw new LocalizedException(session.text("archive.none", folder));
    }
    return folder;
  }

  /** Opens an archive and waits until its search index is complete. */
  public Archive openIndexed() {
    Archive archive = open();
    try {
      archive.searcher().awaitLevel();
      return archive;
    } catch (RuntimeException failed) {
      archive.close();
      throw failed;
    }
  }
}
