package kange.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kange.typeset.Face;
import kange.typeset.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The bundled fonts of one document, and what is drawn for each character: its glyph in the wanted
 * weight, in the other weight, or a visible stand-in that is remembered as missing. Only the
 * bundled files are used, never a font of the machine, so that a document is the same everywhere.
 */
final class DocumentFonts implements Typeface, AutoCloseable {
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  /** 〓, which compositors put where they had no type. */
  private static final int STAND_IN = 0x3013;

  private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Optional<Glyph>>> glyphs = new EnumMap<>(Face.class);
  private final Set<String> missing = new LinkedHashSet<>();

  DocumentFonts(PDDocument document) throws IOException {
    fonts.put(Face.REGULAR, EmbeddedFont.load(document, FOLDER + "Regular.ttf"));
    fonts.put(Face.BOLD, EmbeddedFont.load(document, FOLDER + "Bold.ttf"));
  }

  /** Empty for characters that are never drawn. */
  Optional<Glyph> glyph(Face face, int codePoint) {
    return glyphs
        .computeIfAbsent(face, f -> new HashMap<>())
        .computeIfAbsent(codePoint, c -> resolve(face, c));
  }

  private EmbeddedFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  @Override
  public double advance(Face face, int codePoint) {
    if (codePoint == Dashes.DASH) {
      return Dashes.ADVANCE;
    }
    return glyph(face, codePoint).map(Glyph::advance).orElse(0.0);
  }

  /** The characters no font had, in the order they were met. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private Optional<Glyph> resolve(Face face, int codePoint) {
    if (isInvisible(codePoint)) {
      return Optional.empty();
    }
    List<EmbeddedFont> chain = new ArrayList<>();
    chain.add(font(face));
    chain.addAll(fonts.values());
    try {
      for (EmbeddedFont font : chain) {
        if (font.has(codePoint)) {
          Optional<String> actual =
              font.readsBack(codePoint)
                  ? Optional.empty()
                  : Optional.of(Character.toString(codePoint));
          return Optional.of(new Glyph(font, codePoint, font.advance(codePoint), actual));
        }
      }
      missing.add(Character.toString(codePoint));
      EmbeddedFont font = font(face);
      font.readsBack(STAND_IN);
      Optional<String> actual = Optional.of(Character.toString(codePoint));
      return Optional.of(new Glyph(font, STAND_IN, font.advance(STAND_IN), actual));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  @Override
  public void close() throws IOException {
    for (EmbeddedFont font : fonts.values()) {
      font.close();
    }
  }
}
