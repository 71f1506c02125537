package kange.index;

/** What this process may do with the index that lies beside an archive. */
public enum IndexAccess implements IndexRights {
  /** It alone writes it. */
  WRITE,
  /** Another process writes it; this one reads what that one commits. */
  FOLLOW,
  /** Nobody can write it: a snapshot, a medium or a folder for reading only. */
  READ;

  @Override
  public IndexAccess access() {
    return this;
  }
}
