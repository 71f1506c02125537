package kange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOutcome;
import kange.model.source.SourceName;
import kange.platform.NaturalOrder;
import kange.store.Stores;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP of source files, looked into like a folder: what is packed in it has a place of its own,
 * {@code a.zip!第1期.docx}. Nothing of it is unpacked to the disk, and no more of a part is read than
 * a file may have, whatever the ZIP says of its size.
 */
final class ZipFolder {
  /** More parts than any year of any journal has. */
  private static final int MOST_PARTS = 10_000;

  /** What older Chinese programs write names in; newer ones say that theirs are UTF-8. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private ZipFolder() {}

  /** Whether a file is looked into. */
  static boolean is(Path file) {
    return SourceKinds.endsAs(file, List.of("zip"));
  }

  /**
   * What a ZIP holds that is read; what else a person may have taken for text is told.
   *
   * @param stop asked again and again
   * @throws java.util.concurrent.CancellationException when it says true
   */
  static FoundFiles look(Path zip, BooleanSupplier stop) {
    List<Path> found = new ArrayList<>();
    List<ImportOutcome> failures = new ArrayList<>();
    try (ZipFile file = open(zip)) {
      List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
      if (file.getEntry(Stores.FILE) != null) {
        return failed(zip, IntakeMessage.OTHER_ARCHIVE);
      }
      if (entries.size() > MOST_PARTS) {
        return failed(zip, IntakeMessage.ZIP_TOO_FULL);
      }
      for (ZipArchiveEntry entry : entries) {
        FileCollector.refuseWhenStopped(stop);
        sort(zip, entry, found, failures);
      }
    } catch (IOException | IllegalArgumentException e) {
      return failed(zip, IntakeMessage.ZIP_DAMAGED);
    }
    found.sort(Comparator.comparing(Path::toString, new NaturalOrder()));
    List<Path> best = SourceKinds.oneOfEach(found);
    if (best.isEmpty() && failures.isEmpty()) {
      return failed(zip, IntakeMessage.FOLDER_EMPTY);
    }
    return new FoundFiles(best, failures);
  }

  private static FoundFiles failed(Path zip, IntakeMessage why) {
    return new FoundFiles(List.of(), List.of(ImportMessages.failed(zip, why)));
  }

  private static void sort(
      Path zip, ZipArchiveEntry entry, List<Path> found, List<ImportOutcome> failures) {
    String name = name(entry);
    if (entry.isDirectory() || hidden(name)) {
      return;
    }
    Optional<Path> place = place(zip, name);
    if (place.isEmpty()) {
      failures.add(ImportMessages.failed(zip, IntakeMessage.ZIP_ENTRY_NAME));
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      failures.add(ImportMessages.failed(place.get(), IntakeMessage.ZIP_LOCKED));
    } else if (is(place.get())) {
      failures.add(ImportMessages.failed(place.get(), IntakeMessage.ZIP_IN_ZIP));
    } else if (SourceKinds.isReadByName(place.get())) {
      found.add(place.get());
    } else if (SourceKinds.isDocument(place.get())) {
      failures.add(ImportMessages.failed(place.get(), IntakeMessage.DOCUMENT_NOT_READ));
    }
  }

  /** Names that lead out of the ZIP, or that this system has no word for, have no place. */
  private static Optional<Path> place(Path zip, String name) {
    boolean leadsOut =
        name.startsWith("/") || List.of(name.split("/", -1)).contains("..") || name.contains(":");
    try {
      return leadsOut ? Optional.empty() : Optional.of(Path.of(zip + SourceName.PACKED + name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean hidden(String name) {
    return Arrays.stream(name.split("/", -1)).anyMatch(SourceKinds::isPassedBy)
        || name.startsWith("__MACOSX/");
  }

  private static ZipFile open(Path zip) throws IOException {
    // Any bytes are names in Latin-1: which ones they are is found afterwards.
    return ZipFile.builder()
        .setPath(zip)
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(true)
        .get();
  }

  /** As its bytes say where the ZIP does not: UTF-8 wherever they are that. */
  private static String name(ZipArchiveEntry entry) {
    String name = entry.getName();
    byte[] raw = entry.getRawName();
    if (raw != null && entry.getNameSource() == ZipArchiveEntry.NameSource.NAME) {
      try {
        name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        name = new String(raw, GB18030);
      }
    }
    return name.replace('\\', '/');
  }

  /** The ZIP in which a place lies; empty where it lies in none. */
  static Optional<Path> holding(Path place) {
    String path = place.toString();
    int end = SourceName.zipEnd(path);
    return end < path.length() ? Optional.of(Path.of(path.substring(0, end))) : Optional.empty();
  }

  /**
   * The bytes of what lies at a place in a ZIP; no more than the limit and one.
   *
   * @throws ArchiveException when it is not there
   */
  static byte[] read(Path zip, Path place, FileLimit limit) throws IOException {
    String inside = place.toString().substring(zip.toString().length() + 1).replace('\\', '/');
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (name(entry).equals(inside)) {
          try (InputStream in = file.getInputStream(entry)) {
            return limit.read(in);
          }
        }
      }
    }
    throw ArchiveException.of(IntakeMessage.FILE_MISSING, place);
  }
}
