package kange.model.issue;

/** Whether a by-line names a person or a body. */
public enum ContributorKind {
  /** A person. */
  PERSON,

  /** An office, a department, a study group. */
  ORGANIZATION
}
