package kange.model.export;

/** Why a font of the machine is not put into a PDF. */
public enum FontRefusal {
  /** Its owner forbids to embed it, or to embed a part of it (fsType, OpenType OS/2). */
  FORBIDDEN,
  /** Its outlines are PostScript's, of which a PDF could only hold the whole font. */
  POSTSCRIPT_OUTLINES,
  /** It is damaged, or of a kind unknown here. */
  UNREADABLE
}
