package kange.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Font files such as a machine may have: one of the program's under other names, changed. */
public final class FontFiles {
  /**
   * Of the tables in a font: how long what is said of each is, and where its place stands in it.
   */
  private static final int FIRST_TABLE = 12;

  private static final int TABLE_ENTRY = 16;
  private static final int TABLE_PLACE = 8;
  private static final int FS_TYPE = 8;
  private static final int FORMAT_12 = 12;
  private static final int GROUP = 12;
  private static final int POSTSCRIPT_NAME = 6;

  private FontFiles() {}

  /** The program's 楷体. */
  public static byte[] kai() throws IOException {
    return bundled("/kange/export/pdf/kai-regular.ttf");
  }

  /** The program's 黑体, which stands on pages with headings only. */
  public static byte[] hei() throws IOException {
    return bundled("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
  }

  private static byte[] bundled(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(FontFiles.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  /** A font in a folder. */
  public static Path write(Path folder, String name, byte[] font) throws IOException {
    return Files.write(Files.createDirectories(folder).resolve(name), font);
  }

  /** The same with other rights to embed it (fsType). */
  public static byte[] withRights(byte[] font, int fsType) {
    byte[] changed = font.clone();
    ByteBuffer.wrap(changed).putShort(table(changed, "OS/2") + FS_TYPE, (short) fsType);
    return changed;
  }

  /** The same with its last character standing at another place. */
  public static byte[] withLastCharacterAt(byte[] font, int codePoint) {
    byte[] changed = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(changed);
    int cmap = table(changed, "cmap");
    for (int i = 0; i < bytes.getShort(cmap + 2); i++) {
      int map = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      if (bytes.getShort(map) == FORMAT_12) {
        int last = map + 16 + GROUP * (bytes.getInt(map + 12) - 1);
        bytes.putInt(last, codePoint);
        bytes.putInt(last + 4, codePoint);
      }
    }
    return changed;
  }

  /** The same without a table. */
  public static byte[] without(byte[] font, String table) {
    byte[] changed = font.clone();
    changed[entry(changed, table)] = 'x';
    return changed;
  }

  /** The same under another PostScript name, no longer than its own. */
  public static byte[] named(byte[] font, String name) {
    byte[] changed = font.clone();
    ByteBuffer bytes = ByteBuffer.wrap(changed);
    int table = table(changed, "name");
    int strings = table + bytes.getShort(table + 4);
    for (int i = 0; i < bytes.getShort(table + 2); i++) {
      int entry = table + 6 + 12 * i;
      if (bytes.getShort(entry + 6) == POSTSCRIPT_NAME) {
        boolean windows = bytes.getShort(entry) == 3;
        byte[] written =
            name.getBytes(windows ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        bytes.putShort(entry + 8, (short) written.length);
        bytes.put(strings + bytes.getShort(entry + 10), written);
      }
    }
    return changed;
  }

  /** The same as the only one in a collection (.ttc). */
  public static byte[] collection(byte[] font) {
    int head = 16;
    ByteBuffer bytes = ByteBuffer.allocate(head + font.length);
    bytes.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000).putInt(1).putInt(head);
    bytes.put(font);
    int tables = bytes.getShort(head + 4);
    for (int i = 0; i < tables; i++) {
      int place = head + FIRST_TABLE + i * TABLE_ENTRY + TABLE_PLACE;
      bytes.putInt(place, bytes.getInt(place) + head);
    }
    return bytes.array();
  }

  private static int table(byte[] font, String name) {
    return ByteBuffer.wrap(font).getInt(entry(font, name) + TABLE_PLACE);
  }

  private static int entry(byte[] font, String name) {
    int at = FIRST_TABLE;
    while (!new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(name)) {
      at += TABLE_ENTRY;
    }
    return at;
  }
}
