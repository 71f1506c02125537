package kange.model.catalogue;

/** A column (栏目) and how many articles of the archive stand in it. */
public record ColumnSummary(String name, int articles) {}
