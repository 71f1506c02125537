package kange.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import kange.model.export.FaceRole;
import kange.model.export.InstalledFace;

/**
 * The fonts in some folders: which of them are the faces that Chinese offices ask for, and which
 * has a rare character. What there is is looked for once, when first asked. Thread-safe.
 */
public final class InstalledFonts {
  private static final Properties NAMES = names();

  /** Where there are none. */
  public static final InstalledFonts NONE = new InstalledFonts(List.of());

  private final FontIndex index;
  private final RareCharacters rare;
  private final Map<FaceRole, List<Candidate>> candidates = new ConcurrentHashMap<>();

  /** A font there is for a face, and what came of looking at it. */
  private record Candidate(FontFile file, InstalledFace face) {}

  /** The fonts below folders, whether they are there or not. */
  public InstalledFonts(List<Path> folders) {
    index = new FontIndex(folders);
    rare = new RareCharacters(index, words("rare"));
  }

  /** Those of this machine. */
  public static InstalledFonts ofThisMachine() {
    return Machine.FONTS;
  }

  /** Made when first asked for. */
  private static final class Machine {
    private static final InstalledFonts FONTS = new InstalledFonts(FontFolders.ofThisMachine());
  }

  /** The font to set a face in. */
  public Optional<FontFile> face(FaceRole role) {
    return candidates(role).stream()
        .filter(font -> font.face().refusal().isEmpty())
        .map(Candidate::file)
        .findFirst();
  }

  /** For each face the font it is set in, or else the first of those that are refused. */
  public List<InstalledFace> faces() {
    return Arrays.stream(FaceRole.values())
        .map(this::candidates)
        .flatMap(
            fonts ->
                fonts.stream()
                    .map(Candidate::face)
                    .filter(face -> face.refusal().isEmpty())
                    .findFirst()
                    .or(() -> fonts.stream().map(Candidate::face).findFirst())
                    .stream())
        .toList();
  }

  /** A font that has a character and may be embedded. */
  public Optional<FontFile> having(int codePoint) {
    return rare.font(codePoint);
  }

  private List<Candidate> candidates(FaceRole role) {
    return candidates.computeIfAbsent(role, this::look);
  }

  private List<Candidate> look(FaceRole role) {
    List<Candidate> found = new ArrayList<>();
    for (String name : words(role.name().toLowerCase(Locale.ROOT))) {
      int slash = name.indexOf('/');
      Optional<String> member =
          slash < 0 ? Optional.empty() : Optional.of(name.substring(slash + 1));
      index
          .named(slash < 0 ? name : name.substring(0, slash))
          .map(file -> new FontFile(file, member))
          .map(file -> new Candidate(file, face(role, file)))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static InstalledFace face(FaceRole role, FontFile file) {
    return new InstalledFace(role, file.file().getFileName().toString(), file.refusal());
  }

  private static List<String> words(String key) {
    return List.of(Objects.requireNonNull(NAMES.getProperty(key), key).strip().split("\\s+"));
  }

  private static Properties names() {
    try (InputStream in = InstalledFonts.class.getResourceAsStream("faces.properties")) {
      Properties names = new Properties();
      names.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("damaged: faces.properties", e);
    }
  }
}
