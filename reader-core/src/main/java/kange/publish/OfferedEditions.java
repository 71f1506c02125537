package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;

/** What a published folder offers, and why some of it is not to be taken. */
final class OfferedEditions {
  /** What stands in the folder is not to be taken. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    RefusedException(Message reason) {
      super(reason.toString());
      this.reason = reason;
    }

    Message reason() {
      return reason;
    }
  }

  private final Path source;

  OfferedEditions(Path source) {
    this.source = source;
  }

  /** The publication that lies there. */
  String publication() throws IOException, RefusedException {
    if (!Files.isDirectory(source)) {
      throw new NoSuchFileException(source.toString());
    }
    PlaceMark mark;
    try {
      mark =
          PlaceMark.read(source, PlaceMark.PUBLISHED)
              .orElseThrow(
                  () -> new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source)));
    } catch (ManifestFile.DamagedException e) {
      throw new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source));
    }
    return mark.publication();
  }

  /**
   * Those that are newer than what is here, the newest first.
   *
   * @param mine the newest of this machine, of the same publication; 0 for none
   */
  List<EditionFolder> newerThan(int mine) throws IOException, RefusedException {
    List<EditionFolder> all = EditionFolder.all(source);
    if (all.isEmpty()) {
      throw new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source));
    }
    int newest = all.getFirst().number();
    if (newest < mine) {
      throw new RefusedException(Message.of(PublishMessage.OLDER, newest, mine));
    }
    return all.stream().filter(edition -> edition.number() > mine).toList();
  }

  /** What an edition says of itself, where this program may take it for one of the publication. */
  Manifest manifest(EditionFolder edition, String there) throws IOException, RefusedException {
    try {
      Manifest manifest = edition.manifest();
      if (manifest.newer()) {
        throw new RefusedException(Message.of(PublishMessage.NEWER_PROGRAM, edition.number()));
      }
      if (!manifest.publication().equals(there) || manifest.number() != edition.number()) {
        throw new RefusedException(Message.of(PublishMessage.ANOTHER_ARCHIVE, source));
      }
      return manifest;
    } catch (ManifestFile.DamagedException | NoSuchFileException e) {
      throw refused(e, Message.of(PublishMessage.MANIFEST_DAMAGED, edition.number()));
    }
  }

  /** A share that went away has no files either: that is not the edition's fault. */
  RefusedException refused(IOException why, Message reason) throws IOException {
    if (!Files.isDirectory(source)) {
      throw why;
    }
    log(why);
    return new RefusedException(reason);
  }

  static void log(IOException e) {
    System.getLogger(OfferedEditions.class.getName())
        .log(System.Logger.Level.DEBUG, "not fetched", e);
  }
}
