package kange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which files of a folder are taken for sources, by their names. */
final class SourceKinds {
  /**
   * Lower case, without the dot; the usual one first. Where a folder has one issue in several forms
   * under one name, the form that comes first here is read: what is set in print is read worse.
   */
  static final List<String> READ =
      List.of(
          "txt", "md", "docx", "docm", "epub", "html", "htm", "xhtml", "hocr", "alto", "xml",
          "pdf");

  /** What people take for text, and Kange cannot read. */
  private static final List<String> DOCUMENTS =
      List.of(
          "doc", "wps", "odt", "rtf", "caj", "nh", "kdh", "ofd", "mobi", "azw3", "mht", "mhtml");

  /** So much of a file tells whether it is what OCR wrote. */
  private static final int HEAD = 1 << 12;

  private SourceKinds() {}

  /** Any XML may lie in a folder: only what OCR wrote is a source. */
  static boolean isRead(Path file) {
    return isReadByName(file) && (!endsAs(file, List.of("xml")) || isAlto(file));
  }

  /** As {@link #isRead}, where it cannot be looked into. */
  static boolean isReadByName(Path file) {
    return endsAs(file, READ);
  }

  static boolean isDocument(Path file) {
    return endsAs(file, DOCUMENTS);
  }

  private static boolean isAlto(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("alto");
    } catch (IOException e) {
      // Reading it will say why.
      return true;
    }
  }

  static boolean endsAs(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** Hidden, or what Word leaves beside a document while it is open. */
  static boolean isPassedBy(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The name without its ending, beside which other forms of the same may lie. */
  static Path withoutEnding(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(dot > 0 ? name.substring(0, dot) : name);
  }

  /** Of files that differ in their ending only, the one that is read best; in the order given. */
  static List<Path> oneOfEach(List<Path> files) {
    Map<Path, Integer> best = new HashMap<>();
    for (Path file : files) {
      best.merge(form(file), rank(file), Math::min);
    }
    return files.stream().filter(file -> Objects.equals(best.get(form(file)), rank(file))).toList();
  }

  /** What is one in all its forms; a ZIP is none of anything. */
  private static Path form(Path file) {
    return ZipFolder.is(file) ? file : withoutEnding(file);
  }

  /** Plain text of both endings may be two issues. */
  private static int rank(Path file) {
    for (int i = 0; i < READ.size(); i++) {
      if (endsAs(file, List.of(READ.get(i)))) {
        return i <= 1 ? 0 : i;
      }
    }
    return READ.size();
  }
}
