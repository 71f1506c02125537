package kange.parse.name;

import kange.model.issue.ContributorKind;

/**
 * A name that a by-line holds.
 *
 * @param name as printed, spaces inside it taken out
 * @param author false for photographers, editors and for the body a person belongs to
 * @param likelihood of being such a name, by its form, from 0 to 1
 */
public record Signatory(String name, ContributorKind kind, boolean author, double likelihood) {}
