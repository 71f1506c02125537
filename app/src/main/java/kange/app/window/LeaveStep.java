package kange.app.window;

/** What somebody wants to do that running work would not survive. */
enum LeaveStep {
  CLOSE,
  LANGUAGE,
  ARCHIVE
}
