package kange.parse.name;

/** What a run of characters of a by-line is. */
enum SpanKind {
  /** 文/, 本刊记者, 摄影：. */
  ROLE,
  PERSON,
  BODY,
  /** 主任, 省文旅厅专职副书记: before or after a name, never one. */
  POSITION,
  /** What stands between: 、 / ，. */
  MARK,
  UNKNOWN
}
