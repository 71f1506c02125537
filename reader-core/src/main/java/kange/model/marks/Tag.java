package kange.model.marks;

/**
 * A word readers file articles under.
 *
 * @param count articles that bear it
 */
public record Tag(String name, int count) {}
