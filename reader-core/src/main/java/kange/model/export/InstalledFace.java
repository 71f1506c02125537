package kange.model.export;

import java.util.Optional;

/**
 * A face that this machine has a font for.
 *
 * @param file the font's file name
 * @param refusal why it is not used; then the one that comes with the program is
 */
public record InstalledFace(FaceRole role, String file, Optional<FontRefusal> refusal) {}
