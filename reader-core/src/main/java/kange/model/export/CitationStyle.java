package kange.model.export;

/** The national standards people cite by. */
public enum CitationStyle {
  /** GB/T 7714-2025, in force since 2026-07-01. */
  GBT_7714_2025,

  /** GB/T 7714-2015, its predecessor, which many offices still ask for. */
  GBT_7714_2015
}
