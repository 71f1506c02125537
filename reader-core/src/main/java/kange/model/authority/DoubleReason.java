package kange.model.authority;

/** Why two names may be one; the likeliest first. */
public enum DoubleReason {
  /** One name, taken for a person here and for a body there. */
  KIND,

  /** They differ in spaces, width, case or punctuation only: 王 芳, 王芳. */
  SPACING,

  /** The same in traditional and simplified characters: 劉國華, 刘国华. */
  SCRIPT,

  /** They differ in characters that scanners take for one another: 己, 已. */
  LOOKALIKE,

  /** They differ in initials: George V. Neville-Neil, George Neville-Neil. */
  INITIALS,

  /** In one journal, one is the end of the other: 市委研究室, 中共南京市委研究室. */
  SHORTENED,

  /** In one journal, all but one character is the same. */
  ONE_CHARACTER
}
