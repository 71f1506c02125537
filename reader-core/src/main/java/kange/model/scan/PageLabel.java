package kange.model.scan;

/**
 * What is printed on a page of a scan as its number, as a person says.
 *
 * @param page of the scan, from 1
 * @param printed the number on it
 */
public record PageLabel(int page, int printed) {}
