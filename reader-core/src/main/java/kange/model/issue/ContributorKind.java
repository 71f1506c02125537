package kange.model.issue;

/** Whether a by-line names a person or a body. */
public enum ContributorKind {
  PERSON,
  ORGANIZATION
}
