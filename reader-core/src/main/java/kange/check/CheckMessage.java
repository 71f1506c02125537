package kange.check;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What the checks are called, and what they find. */
enum CheckMessage implements MessageCode {
  DATABASE_FILE,
  DIGESTS,
  REFERENCES,
  ISSUE_COUNTS,
  DERIVED,
  SOURCES,
  CONSERVATION,
  INDEX,
  RETAINED_MARKS,
  BIN,
  QUEUE,
  SCANS,
  SALVAGE,
  SALVAGED(Path.class),
  SALVAGE_AT_OPENING,
  DATABASE_FILE_SOUND,
  DATABASE_FILE_REPAIRED,
  DATABASE_FILE_DAMAGED(String.class),
  DATABASE_SCHEMA_DAMAGED(List.class),
  DIGESTS_SOUND,
  DIGESTS_NOT_YET,
  DIGESTS_REPAIRED(Integer.class, List.class),
  DIGESTS_DAMAGED(List.class),
  DIGESTS_LOST(Integer.class, List.class),
  FAULT_ARTICLE(String.class, String.class),
  FAULT_ARTICLE_GONE(Long.class),
  FAULT_ISSUE_GONE(Long.class),
  FAULT_CARD(String.class),
  FAULTS_OF_MARKS(Integer.class),
  FAULTS_OF_CORRECTIONS(Integer.class),
  FAULTS_OF_LOG(Integer.class),
  FAULTS_OF_BIN(Integer.class),
  FAULTS_OF_QUEUE(Integer.class),
  FAULTS_OF_SOURCES(Integer.class),
  FAULTS_OF_NAMES(Integer.class),
  FAULTS_OF_OTHERS(Integer.class),
  FAULTS_MORE(Integer.class),
  DERIVED_SOUND,
  DERIVED_REPAIRED(Integer.class),
  DERIVED_DAMAGED(Integer.class),
  REFERENCES_SOUND,
  REFERENCES_REPAIRED(Integer.class),
  REFERENCES_DAMAGED(Integer.class),
  ISSUE_COUNTS_SOUND,
  ISSUE_COUNTS_REPAIRED(Integer.class),
  ISSUE_COUNTS_DAMAGED(Integer.class),
  SOURCES_SOUND(Integer.class),
  SOURCES_DAMAGED(List.class),
  SOURCES_LOST(Integer.class),
  CONSERVATION_SOUND(Integer.class),
  CONSERVATION_REPAIRED(Integer.class),
  CONSERVATION_DAMAGED(List.class),
  UNREADABLE,
  OF_ISSUE(String.class, Message.class),
  SOURCE_UNREADABLE,
  LINES_BEYOND_SOURCE,
  LINE_UNASSIGNED(Integer.class),
  LINE_ASSIGNED_TWICE(Integer.class, Integer.class),
  INDEX_SOUND,
  INDEX_REPAIRED(Message.class),
  INDEX_STILL_DAMAGED(Message.class),
  INDEX_DAMAGED(Message.class),
  INDEX_FILES_DAMAGED,
  INDEX_BEHIND(Long.class, Long.class),
  INDEX_MISCOUNTED(Integer.class, Integer.class),
  RETAINED_MARKS_NONE,
  RETAINED_MARKS_WAITING(Integer.class, Message.class),
  BIN_EMPTY,
  BIN_SOUND(Integer.class),
  BIN_DAMAGED(List.class),
  QUEUE_EMPTY,
  QUEUE_SOUND(Integer.class),
  QUEUE_DAMAGED(List.class),
  SCANS_NONE,
  SCANS_SOUND(Integer.class),
  SCANS_DAMAGED(Integer.class, Message.class);

  private final List<Class<?>> argumentTypes;

  CheckMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "check";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
