package kange.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kange.export.font.InstalledFonts;
import kange.typeset.Face;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Says which characters no font has, before a PDF is made of them. Not thread-safe. */
public final class GlyphCoverage implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final DocumentFonts fonts;

  /** Of the program's fonts and those of this machine. */
  public GlyphCoverage(InstalledFonts installed) {
    fonts = new DocumentFonts(document, installed, false);
  }

  /** The characters in whose place a box would be drawn, each once, as they come. */
  public List<String> missing(List<String> texts) {
    Set<String> missing = new LinkedHashSet<>();
    for (String text : texts) {
      text.codePoints()
          .distinct()
          .filter(c -> !fonts.has(Face.REGULAR, c))
          .mapToObj(Character::toString)
          .forEach(missing::add);
    }
    return List.copyOf(missing);
  }

  @Override
  public void close() {
    try {
      fonts.close();
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
