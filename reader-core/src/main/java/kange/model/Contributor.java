package kange.model;

/** One author as printed, without role words. */
public record Contributor(String name, ContributorKind kind) {}
