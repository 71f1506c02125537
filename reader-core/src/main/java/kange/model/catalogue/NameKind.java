package kange.model.catalogue;

/** The indexes of names an archive can be entered by. */
public enum NameKind {
  COLUMN,
  PERSON,
  ORGANIZATION
}
