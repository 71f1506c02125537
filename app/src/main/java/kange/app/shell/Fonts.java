package kange.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import kange.app.cache.Unpacked;
import kange.app.settings.Locations;
import kange.app.settings.Typography.Face;

/**
 * The typefaces of the window: the bundled Noto Sans SC for everything around the text, the
 * reader's own Song and Kai faces for the text where the machine has them.
 */
public final class Fonts {
  /** Family of the bundled typeface; {@code kange.css} names it too. */
  public static final String SANS = "Noto Sans SC";

  private static final double SIZE = 14;

  private final Map<Face, String> families;

  private Fonts(Map<Face, String> families) {
    this.families = new EnumMap<>(families);
  }

  /** Loads the bundled typeface and looks at the machine's. Slow: not for the UI thread. */
  public static Fonts load() {
    Unpacked files = new Unpacked(Locations.cache());
    bundled("NotoSansSC-Regular.ttf", files);
    bundled("NotoSansSC-Bold.ttf", files);
    Set<String> here = new HashSet<>(Font.getFamilies());
    return new Fonts(
        Map.of(
            Face.SONG, SystemFaces.family(Face.SONG, here).orElse(SANS),
            Face.FANGSONG, SystemFaces.family(Face.FANGSONG, here).orElse(SANS),
            Face.KAI, SystemFaces.family(Face.KAI, here).orElse(SANS),
            Face.HEI, SANS));
  }

  /** The faces this machine has; the bundled one, Hei, always. */
  public List<Face> faces() {
    return Stream.of(Face.values())
        .filter(f -> f == Face.HEI || !SANS.equals(families.get(f)))
        .toList();
  }

  /** A face for running text, or the bundled typeface where the machine has no such face. */
  public Font of(Face face, double size) {
    return Font.font(families.get(face), size);
  }

  /** Song (serif) for running text, or the bundled typeface. */
  public Font song(double size) {
    return of(Face.SONG, size);
  }

  /** Bold for titles: always the bundled typeface, for Song faces seldom have a bold. */
  public Font bold(double size) {
    return Font.font(SANS, FontWeight.BOLD, size);
  }

  /** Kai for by-lines and kickers, or the bundled typeface. */
  public Font kai(double size) {
    return of(Face.KAI, size);
  }

  public Font sans(double size) {
    return Font.font(SANS, size);
  }

  /** From a file JavaFX reads what it needs; from a stream all of it, into a file of its own. */
  private static void bundled(String name, Unpacked files) {
    String path = "/fonts/ttf/NotoSansSC/" + name;
    URL resource = Fonts.class.getResource(path);
    if (resource == null || (!loadFile(resource, files) && !loadStream(resource))) {
      throw new IllegalStateException("bundled font missing: " + path);
    }
  }

  private static boolean loadFile(URL resource, Unpacked files) {
    return files
        .file(resource)
        .map(file -> Font.loadFont(file.toUri().toString(), SIZE) != null)
        .orElse(false);
  }

  private static boolean loadStream(URL resource) {
    try (InputStream in = resource.openStream()) {
      return Font.loadFont(in, SIZE) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
