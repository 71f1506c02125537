package kange.model.export;

/** The national standards people cite by. */
public enum CitationStyle {
  GBT_7714_2025,
  GBT_7714_2015
}
