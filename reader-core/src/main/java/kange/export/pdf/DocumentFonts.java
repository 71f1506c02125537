package kange.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kange.export.font.FontFile;
import kange.export.font.InstalledFonts;
import kange.model.export.FaceRole;
import kange.typeset.Face;
import kange.typeset.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of one document, and what is drawn for each character: its glyph in the wanted face, in
 * another, in any font of the machine, or a visible stand-in that is remembered as missing. Han is
 * set in the machine's own faces where that is wanted; all else is bundled, so that figures and
 * Latin look the same everywhere.
 */
final class DocumentFonts implements Typeface, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(DocumentFonts.class.getName());

  private static final String OURS = "/kange/export/pdf/";

  private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  /** There is no free 仿宋 in the box: Song stands in for it. */
  private static final Map<Face, String> FILES =
      Map.of(
          Face.REGULAR, OURS + "song-regular.ttf",
          Face.BOLD, OURS + "song-bold.ttf",
          Face.SANS, NOTO + "Regular.ttf",
          Face.SANS_BOLD, NOTO + "Bold.ttf",
          Face.KAI, OURS + "kai-regular.ttf",
          Face.FANGSONG, OURS + "song-regular.ttf");

  /** 〓, which compositors put where they had no type. */
  private static final int STAND_IN = 0x3013;

  /** What the machine's faces are asked for: Han, its marks and its full-width forms. */
  private static final int FIRST_HAN = 0x2E80;

  private static final Map<Face, FaceRole> ROLES =
      Map.of(
          Face.REGULAR, FaceRole.SONG,
          Face.BOLD, FaceRole.XIAOBIAOSONG,
          Face.SANS, FaceRole.HEI,
          Face.SANS_BOLD, FaceRole.HEI,
          Face.KAI, FaceRole.KAI,
          Face.FANGSONG, FaceRole.FANGSONG);

  private final PDDocument document;
  private final InstalledFonts installed;
  private final boolean systemFaces;

  /** Those of the machine that were needed; empty for one that PDFBox will not have after all. */
  private final Map<FontFile, Optional<EmbeddedFont>> files = new HashMap<>();

  /** Those that were needed, by their file: reading one costs more than setting many pages. */
  private final Map<String, EmbeddedFont> fonts = new HashMap<>();

  private final Map<Face, Map<Integer, Optional<Glyph>>> glyphs = new EnumMap<>(Face.class);
  private final Set<String> missing = new LinkedHashSet<>();

  /**
   * @param systemFaces whether Han is set in the machine's own faces where there are any
   */
  DocumentFonts(PDDocument document, InstalledFonts installed, boolean systemFaces) {
    this.document = document;
    this.installed = installed;
    this.systemFaces = systemFaces;
  }

  /** Empty for characters that are never drawn. */
  Optional<Glyph> glyph(Face face, int codePoint) {
    return glyphs
        .computeIfAbsent(face, f -> new HashMap<>())
        .computeIfAbsent(codePoint, c -> resolve(face, c));
  }

  private EmbeddedFont font(Face face) {
    return fonts.computeIfAbsent(
        Objects.requireNonNull(FILES.get(face)),
        file -> {
          try {
            return EmbeddedFont.bundled(document, file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public double advance(Face face, int codePoint) {
    if (codePoint == Dashes.DASH) {
      return Dashes.ADVANCE;
    }
    return glyph(face, codePoint).map(Glyph::advance).orElse(0.0);
  }

  /** Whether a character is drawn as itself, or needs not be drawn. */
  boolean has(Face face, int codePoint) {
    return isInvisible(codePoint)
        || Character.isWhitespace(codePoint)
        || bundled(face, codePoint).isPresent()
        || installed.having(codePoint).isPresent();
  }

  /** The characters no font had, in the order they were met. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private Optional<Glyph> resolve(Face face, int codePoint) {
    if (isInvisible(codePoint)) {
      return Optional.empty();
    }
    Optional<EmbeddedFont> found =
        own(face, codePoint)
            .or(() -> bundled(face, codePoint))
            .or(() -> installed.having(codePoint).flatMap(this::file));
    try {
      if (found.isPresent()) {
        EmbeddedFont font = found.get();
        Optional<String> actual =
            font.readsBack(codePoint)
                ? Optional.empty()
                : Optional.of(Character.toString(codePoint));
        return Optional.of(new Glyph(font, codePoint, font.advance(codePoint), actual));
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

  private Optional<EmbeddedFont> bundled(Face face, int codePoint) {
    return chain(face).stream().map(this::font).filter(font -> font.has(codePoint)).findFirst();
  }

  /** In the user's own face. */
  private Optional<EmbeddedFont> own(Face face, int codePoint) {
    return systemFaces && codePoint >= FIRST_HAN
        ? installed
            .face(Objects.requireNonNull(ROLES.get(face)))
            .flatMap(this::file)
            .filter(font -> font.has(codePoint))
        : Optional.empty();
  }

  private Optional<EmbeddedFont> file(FontFile wanted) {
    return files.computeIfAbsent(
        wanted,
        file -> {
          try {
            return Optional.of(EmbeddedFont.installed(document, file));
          } catch (IOException e) {
            // A font of the machine is worth no export: those of the program do.
            LOG.log(System.Logger.Level.WARNING, "not embedded: " + file, e);
            return Optional.empty();
          }
        });
  }

  /** The wanted face, then the one with the most characters in about its weight, then the rest. */
  private static List<Face> chain(Face face) {
    boolean bold = face == Face.BOLD || face == Face.SANS_BOLD;
    return bold
        ? List.of(face, Face.SANS_BOLD, Face.SANS, Face.REGULAR, Face.KAI)
        : List.of(face, Face.SANS, Face.REGULAR, Face.KAI);
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
    for (EmbeddedFont font : files.values().stream().flatMap(Optional::stream).toList()) {
      font.close();
    }
  }
}
