package kange.typeset;

/** The faces a page is set in, by what they are for; which fonts these are, the device decides. */
public enum Face {
  /** Running text, in print a Song (宋体). */
  REGULAR,

  /** The same, for titles. */
  BOLD,

  /** A face without serifs (黑体), for what stands beside the text. */
  SANS,

  /** The same, for headings. */
  SANS_BOLD,

  /** A written hand (楷体), for by-lines and quotations. */
  KAI,

  /** The face of official documents (仿宋). */
  FANGSONG
}
