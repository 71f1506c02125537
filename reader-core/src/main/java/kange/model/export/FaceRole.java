package kange.model.export;

/** The faces that Chinese offices ask for by name. */
public enum FaceRole {
  /** 宋体, for running text. */
  SONG,
  /** 小标宋, for titles. */
  XIAOBIAOSONG,
  /** 黑体, for headings. */
  HEI,
  /** 楷体, for by-lines and quotations. */
  KAI,
  /** 仿宋, for official documents. */
  FANGSONG
}
