package kange.export.layout;

/**
 * A row on a page.
 *
 * @param top of the row, from the top of the text area downwards
 */
public record PlacedRow(double top, Row row) {}
