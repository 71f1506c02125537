package kange.model.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of a scan is. */
public enum ScanFormat {
  /** Pages of any number. */
  PDF("pdf"),

  /** A page. */
  PNG("png"),

  /** A page. */
  JPEG("jpg", "jpeg"),

  /** Pages of any number. */
  TIFF("tif", "tiff");

  private final List<String> endings;

  ScanFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The ending such a file is kept under, without the dot. */
  public String ending() {
    return endings.getFirst();
  }

  /** The format a file's name promises; empty when it promises no scan. */
  public static Optional<ScanFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
  }

  /** All endings of files that may be scans, lower case, without the dot. */
  public static List<String> allEndings() {
    return Arrays.stream(values()).flatMap(f -> f.endings.stream()).toList();
  }
}
