package kange.model.export;

/** What a format is for. */
public enum ExportKind {
  /** Articles to be read, with their text; there is room for readers' marks. */
  ARTICLES,

  /** References to articles, for papers and for programs that manage references. */
  REFERENCES,

  /** Tables and records that describe articles, for spreadsheets and other catalogues. */
  CATALOGUE
}
