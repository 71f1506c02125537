package kange.model.catalogue;

import java.util.Optional;

/**
 * How many issues and articles of a year there are.
 *
 * @param year empty: of the issues that state none
 */
public record YearSummary(Optional<Integer> year, int issues, int articles) {}
