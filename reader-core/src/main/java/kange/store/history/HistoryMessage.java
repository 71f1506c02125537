package kange.store.history;

import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What log and bin have to tell people. */
public enum HistoryMessage implements MessageCode {
  IMPORTED(String.class, String.class),
  REPLACED(String.class, String.class),
  REREAD(String.class),
  CORRECTED(String.class, String.class),
  CORRECTED_ISSUE(String.class),
  SETTLED(String.class, String.class),
  SETTLED_ISSUE(String.class),
  DELETED(String.class),
  RESTORED(String.class, String.class),
  PURGED(String.class, String.class),
  UNDONE_IMPORT(String.class),
  UNDONE_REPLACE(String.class),
  UNDONE_REREAD(String.class),
  UNDONE_CORRECT(String.class, String.class),
  UNDONE_CORRECT_ISSUE(String.class),
  UNDONE_DELETE(String.class),
  UNDONE_RESTORE(String.class),
  MENDED(Integer.class),
  LOST(Integer.class),
  HABITS_SAVED(String.class, Integer.class, Integer.class),
  UNDONE_HABITS(String.class),
  MARKS_TAKEN(String.class, Integer.class),
  UNDONE_MARKS(String.class, Integer.class),
  SCAN_ATTACHED(String.class, Integer.class, Integer.class),
  SCAN_DETACHED(String.class),
  UNDONE_SCAN_ATTACHED(String.class),
  UNDONE_SCAN_DETACHED(String.class),
  ISSUE_UNKNOWN(Long.class),
  NOTHING_TO_UNDO,
  ENTRY_UNKNOWN,
  ALREADY_UNDONE(Message.class),
  NOT_UNDOABLE(Message.class),
  BIN_ENTRY_GONE,
  IDENTITY_TAKEN(String.class, String.class, String.class),
  BYTES_TAKEN(String.class, String.class, String.class),
  KEPT_ISSUE_DAMAGED(String.class),
  MARKS_WAIT(Message.class),
  MARKS_HANDED_ON(Message.class),
  LISTS_GONE(String.class, Integer.class);

  private final List<Class<?>> argumentTypes;

  HistoryMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "history";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
