package kange.model.issue;

/** One author as printed, without role words. */
public record Contributor(String name, ContributorKind kind) {}
