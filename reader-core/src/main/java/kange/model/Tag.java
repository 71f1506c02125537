package kange.model;

/**
 * A word readers file articles under.
 *
 * @param count articles that bear it
 */
public record Tag(String name, int count) {}
