package kange.model.authority;

/** How much of the archive an act would list elsewhere. */
public record AuthorityEffect(int articles, int issues) {}
