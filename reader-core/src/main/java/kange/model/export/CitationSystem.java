package kange.model.export;

/** How references stand in a list, and texts refer to them. */
public enum CitationSystem {
  /** 顺序编码制: numbered, in the order they are cited in. */
  NUMERIC,

  /** 著者-出版年制: by author and year, Chinese ones first. */
  AUTHOR_DATE
}
