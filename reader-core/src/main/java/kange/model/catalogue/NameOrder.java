package kange.model.catalogue;

/** How an index of names is sorted: by pinyin, or those with most articles first. */
public enum NameOrder {
  /** By pinyin. */
  NAME,

  /** Those with most articles first. */
  ARTICLES
}
