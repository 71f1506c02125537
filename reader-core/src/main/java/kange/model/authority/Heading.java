package kange.model.authority;

/**
 * A name that articles stand under, as the index lists it.
 *
 * @param articles of the archive that stand under it
 * @param issues they are in
 * @param variants how many references lead to it
 */
public record Heading(AuthorityName name, int articles, int issues, int variants) {}
