package kange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that people take for text and that are not read, known by what is in them: whoever brings
 * one is told what to do with it, not that it is damaged.
 */
final class UnreadKinds {
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final List<String> IMAGES =
      List.of(
          "\u00FF\u00D8\u00FF", "\u0089PNG", "GIF8", "II*\0", "MM\0*", "BM", "RIFF", "AT&TFORM");

  private static final List<String> CAJ = List.of("CAJ\0", "HN\0\0", "KDH ", "TEB");

  private static final List<String> PACKED = List.of("Rar!", "7z\u00BC\u00AF", "\u001F\u008B");

  /** How PDF and packed documents begin; what has not even this whole was cut off. */
  private static final List<String> STUMPS = List.of("%PDF", "PK");

  private UnreadKinds() {}

  /**
   * Ends where a file is of a kind that is not read; plain text passes.
   *
   * @throws IOException when it is what is left of a document
   */
  static void refuse(FileContent file) throws IOException {
    boolean document = file.endsAs("pdf", "docx", "docm", "epub");
    if (document && file.packed().isEmpty() && (begins(file, STUMPS) || binary(file))) {
      throw new IOException("cut off");
    }
    Optional<SourceMessage> why = why(file);
    if (why.isPresent()) {
      throw ArchiveException.of(why.get(), file.name());
    }
  }

  private static Optional<SourceMessage> why(FileContent file) {
    if (file.packed().isPresent()) {
      return Optional.of(ofPacked(file, file.packed().get()));
    }
    if (file.begins(OLE2)) {
      return Optional.of(ofOle(file.bytes()));
    }
    if (file.begins("{\\rtf")) {
      return Optional.of(SourceMessage.SAVE_AS_TEXT);
    }
    // What two or three letters begin may be text: binary files have a zero byte soon.
    boolean binary = binary(file);
    if (binary && begins(file, IMAGES)) {
      return Optional.of(SourceMessage.IMAGE);
    }
    if (binary && (begins(file, CAJ) || file.endsAs("caj", "nh", "kdh"))) {
      return Optional.of(SourceMessage.CAJ);
    }
    return binary && begins(file, PACKED) ? Optional.of(SourceMessage.PACKED) : Optional.empty();
  }

  private static boolean binary(FileContent file) {
    return file.head().indexOf('\0') >= 0;
  }

  private static boolean begins(FileContent file, List<String> signs) {
    return signs.stream().anyMatch(file::begins);
  }

  private static SourceMessage ofPacked(FileContent file, PackedFile packed) {
    if (packed.has("OFD.xml")) {
      return SourceMessage.FIXED_LAYOUT;
    }
    if (packed.hasUnder("xl/")
        || packed.hasUnder("ppt/")
        || packed.mimetype().contains("spreadsheet")
        || packed.mimetype().contains("presentation")) {
      return SourceMessage.TABLE_OR_SLIDES;
    }
    boolean document = packed.mimetype().contains("opendocument.text") || file.endsAs("wps", "odt");
    return document ? SourceMessage.SAVE_AS_TEXT : SourceMessage.PACKED;
  }

  private static SourceMessage ofOle(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return SourceMessage.LOCKED;
      }
      boolean table =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      return table || root.hasEntryCaseInsensitive("PowerPoint Document")
          ? SourceMessage.TABLE_OR_SLIDES
          : SourceMessage.SAVE_AS_TEXT;
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong in it: Word itself is who can tell.
      return SourceMessage.SAVE_AS_TEXT;
    }
  }
}
