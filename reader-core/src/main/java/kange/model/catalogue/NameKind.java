package kange.model.catalogue;

/** The indexes of names an archive can be entered by. */
public enum NameKind {
  /** Columns (栏目). */
  COLUMN,

  /** Persons that signed articles. */
  PERSON,

  /** Bodies that signed articles. */
  ORGANIZATION
}
