package kange.parse.metadata;

/** What is known of an issue. */
public enum MetadataField {
  JOURNAL,
  YEAR,
  NUMBER,
  SERIAL,
  DATE,
  PUBLISHER,
  PERMIT,
  ISSN,
  CN
}
