package kange.export.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kange.model.export.FontRefusal;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font in a file of this machine.
 *
 * @param member its PostScript name in a collection; empty where the file is one font
 */
public record FontFile(Path file, Optional<String> member) {
  /** OpenType, OS/2 fsType: must not be embedded; not in part; bitmaps only. */
  private static final int USAGE = 0xF;

  private static final int RESTRICTED = 0x2;
  private static final int NO_SUBSETTING = 0x100;
  private static final int BITMAPS_ONLY = 0x200;

  /** Whether a file holds several fonts. */
  static boolean isCollection(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
  }

  /**
   * Opens it; close it when what it was embedded into is written.
   *
   * @throws IOException when it cannot be read, whatever is wrong with it
   */
  public OpenFont open() throws IOException {
    try {
      if (member.isPresent()) {
        TrueTypeCollection all = new TrueTypeCollection(file.toFile());
        TrueTypeFont font = all.getFontByName(member.get());
        if (font == null) {
          all.close();
          throw new IOException("no " + member.get() + " in " + file);
        }
        return new OpenFont(font, all);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
      return new OpenFont(font, font);
    } catch (RuntimeException damaged) {
      // FontBox trusts what a font says of itself; one that lies must not end an export.
      throw new IOException("damaged: " + file, damaged);
    }
  }

  /** Why it cannot go into a PDF; empty where it can. */
  Optional<FontRefusal> refusal() {
    try (OpenFont open = open()) {
      if (!open.font().getTableMap().containsKey("glyf")) {
        return Optional.of(FontRefusal.POSTSCRIPT_OUTLINES);
      }
      open.characters();
      OS2WindowsMetricsTable rights = open.font().getOS2Windows();
      return rights != null && forbids(rights.getFsType())
          ? Optional.of(FontRefusal.FORBIDDEN)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Outlines.arePostScript(file) ? FontRefusal.POSTSCRIPT_OUTLINES : FontRefusal.UNREADABLE);
    }
  }

  private static boolean forbids(int fsType) {
    return (fsType & USAGE) == RESTRICTED
        || (fsType & NO_SUBSETTING) != 0
        || (fsType & BITMAPS_ONLY) != 0;
  }
}
