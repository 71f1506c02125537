package kange.model.issue;

/** What the parser itself can propose, and take as said when it reads again. */
public sealed interface ProposedCorrection extends Correction permits RoleChange, FieldChange {}
