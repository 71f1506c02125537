package kange.export.font;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeCollection;

/**
 * Finds a font for a character that those of the program lack. Not for scripts that run from right
 * to left: letter by letter from the left they would be wrong, where a box is only missing. Fonts
 * are opened one after the other, the likely ones first; what each has is remembered as long as
 * there is memory. Thread-safe.
 */
final class RareCharacters {
  private final FontIndex index;
  private final List<String> likely;
  private final Map<Integer, Optional<FontFile>> found = new ConcurrentHashMap<>();
  private final Map<FontFile, SoftReference<CmapSubtable>> maps = new ConcurrentHashMap<>();
  private final Map<FontFile, Boolean> usable = new ConcurrentHashMap<>();
  private final Map<Path, List<FontFile>> members = new ConcurrentHashMap<>();

  /**
   * @param likely names of files that are asked first
   */
  RareCharacters(FontIndex index, List<String> likely) {
    this.index = index;
    this.likely = List.copyOf(likely);
  }

  Optional<FontFile> font(int codePoint) {
    return runsFromTheRight(codePoint)
        ? Optional.empty()
        : found.computeIfAbsent(codePoint, this::look);
  }

  private static boolean runsFromTheRight(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private Optional<FontFile> look(int codePoint) {
    Set<Path> files = new LinkedHashSet<>();
    likely.forEach(name -> index.named(name).ifPresent(files::add));
    files.addAll(index.all());
    return files.stream()
        .flatMap(file -> members.computeIfAbsent(file, RareCharacters::members).stream())
        .filter(font -> has(font, codePoint))
        .filter(font -> usable.computeIfAbsent(font, f -> f.refusal().isEmpty()))
        .findFirst();
  }

  private static List<FontFile> members(Path file) {
    if (Outlines.arePostScript(file)) {
      return List.of();
    }
    if (!FontFile.isCollection(file)) {
      return List.of(new FontFile(file, Optional.empty()));
    }
    List<FontFile> fonts = new ArrayList<>();
    try (TrueTypeCollection all = new TrueTypeCollection(file.toFile())) {
      all.processAllFonts(font -> fonts.add(new FontFile(file, Optional.of(font.getName()))));
    } catch (IOException | RuntimeException damaged) {
      // As in FontFile: what is wrong with a font of the machine costs that font.
      return List.of();
    }
    return List.copyOf(fonts);
  }

  private boolean has(FontFile font, int codePoint) {
    if (usable.containsKey(font) && !usable.get(font)) {
      return false;
    }
    SoftReference<CmapSubtable> kept = maps.get(font);
    CmapSubtable map = kept == null ? null : kept.get();
    if (map == null) {
      try (OpenFont open = font.open()) {
        map = open.characters();
        maps.put(font, new SoftReference<>(map));
      } catch (IOException unreadable) {
        usable.put(font, false);
        return false;
      }
    }
    return map.getGlyphId(codePoint) != 0;
  }
}
