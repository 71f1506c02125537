package kange.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.app.shell.Texts;
import kange.model.export.FontRefusal;
import kange.model.export.InstalledFace;

/** Which of the machine's faces are used, and why others are not. */
record FaceWords(Texts texts) {
  /** One sentence for those that are used, one for each reason. */
  String of(List<InstalledFace> faces) {
    String used = names(faces, Optional.empty());
    Stream<String> refused =
        Stream.of(FontRefusal.values())
            .map(Optional::of)
            .filter(reason -> !names(faces, reason).isEmpty())
            .map(
                reason ->
                    texts.get("export.faces.refused." + reason.get().name(), names(faces, reason)));
    String here =
        used.isEmpty() ? texts.get("export.faces.none") : texts.get("export.faces.used", used);
    return Stream.concat(Stream.of(here), refused).collect(Collectors.joining("\n"));
  }

  private String names(List<InstalledFace> faces, Optional<FontRefusal> reason) {
    return faces.stream()
        .filter(face -> face.refusal().equals(reason))
        .map(face -> texts.get("export.face." + face.role().name()))
        .collect(Collectors.joining(texts.get("export.faces.and")));
  }
}
