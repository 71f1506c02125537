package kange.model.export;

/** In what order articles are handed over, and by what their contents page groups them. */
public enum ExportOrder {
  /** As they were picked. */
  PICKED,

  /** Journals by sound, each from its oldest issue on, as printed. */
  ISSUE,

  /** Columns by sound, those without one last; in each the oldest first. */
  COLUMN,

  /** The oldest first, year by year. */
  DATE,

  /** First authors by sound, unsigned articles last; of each the oldest first. */
  AUTHOR
}
