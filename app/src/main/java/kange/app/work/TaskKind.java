package kange.app.work;

/** What a {@link RunningTask} does, for those who must name it in the language of the window. */
public enum TaskKind {
  IMPORT,
  READ,
  EXPORT,
  LAYOUT,
  PRINT,
  CHECK,
  REPAIR,
  BACKUP,
  PUBLISH,
  FETCH,
  DRILL,
  REREAD,
  UNDO,
  SETTLE,
  MEND,
  ATTACH,
  DIAGNOSE
}
