package kange.model.habit;

/**
 * A habit that what librarians put right suggests.
 *
 * @param text as the profile would say it
 * @param corrections how many acts say so
 * @param issues in how many issues of the journal they were done
 */
public record HabitProposal(HabitKind kind, String text, int corrections, int issues) {}
