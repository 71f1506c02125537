package kange.store.own;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.store.sql.Database;
import kange.store.sql.SideDatabase;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/** In which file of a folder a reader's marks of an archive lie. */
final class OwnMarksFile {
  private static final System.Logger LOG = System.getLogger(OwnMarksFile.class.getName());
  private static final String PREFIX = "marks-";
  private static final String ENDING = ".db";

  /** Articles of ten that must be known under their numbers for an archive to be another's heir. */
  private static final int OF_TEN = 9;

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path folder;
  private final String archive;

  /**
   * @param archive its identity
   */
  OwnMarksFile(Path folder, String archive) {
    this.folder = folder;
    this.archive = archive;
  }

  /** Where they lie, or will lie. */
  Path path() {
    return folder.resolve(PREFIX + archive.replaceAll("[^0-9A-Za-z-]", "_") + ENDING);
  }

  /**
   * An archive that comes out of a backup is another one with the same articles: it gets a copy of
   * the marks that were made in the one that was backed up. Nothing happens where this archive has
   * marks.
   */
  void inherit(Database database) {
    if (Files.exists(path()) || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
      for (Path other : others) {
        if (isOfThese(database, other)) {
          AtomicFile.write(path(), part -> Files.copy(other, part));
          return;
        }
      }
    } catch (IOException | ArchiveException e) {
      LOG.log(System.Logger.Level.WARNING, "no marks were taken over", e);
    }
  }

  private static boolean isOfThese(Database database, Path other) {
    if (SideDatabase.trouble(other, OwnMarksShape.SCRIPTS).isPresent()) {
      return false;
    }
    try (SideDatabase side = new SideDatabase(database, other, OwnMarksShape.shape())) {
      return side.both()
          .read(
              c -> {
                long marked = Sql.number(c, "SELECT count(*) FROM own.marked_article");
                long known =
                    Sql.number(
                        c,
                        "SELECT count(*) FROM own.marked_article m"
                            + " JOIN main.article a ON a.id = m.article_id"
                            + " JOIN main.source s ON s.issue_id = a.issue_id"
                            + " AND s.sha256 = m.source");
                return known > 0 && known * 10 >= marked * OF_TEN;
              });
    }
  }

  /**
   * Looks whether the file can be used. A damaged one is moved aside, never deleted.
   *
   * @return what there is to tell; whether the file can be used then, says {@link #refused}
   */
  Optional<Message> look() {
    return SideDatabase.trouble(path(), OwnMarksShape.SCRIPTS)
        .map(
            why ->
                StoreMessage.isCorrupt(why)
                    ? setAside()
                    : why.code().equals(StoreMessage.NEWER_DATABASE.code())
                        ? Message.of(OwnMarksMessage.NEWER, path())
                        : why);
  }

  /** Whether what {@link #look} tells keeps the file from being used. */
  static boolean refused(Message told) {
    return !told.code().equals(OwnMarksMessage.SET_ASIDE.code());
  }

  private Message setAside() {
    String moment = LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT);
    Path aside = path().resolveSibling(path().getFileName() + ".damaged-" + moment);
    try {
      AtomicFile.move(path(), aside);
      return Message.of(OwnMarksMessage.SET_ASIDE, aside);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not moved: " + path(), e);
      return Message.of(OwnMarksMessage.NOT_SET_ASIDE, path());
    }
  }
}
