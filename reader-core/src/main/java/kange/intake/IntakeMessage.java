package kange.intake;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What reading and importing files have to tell people. */
public enum IntakeMessage implements MessageCode {
  IMPORTED(String.class, String.class, Message.class),
  IMPORTED_UNNAMED(String.class, Message.class),
  REPLACED(String.class, String.class, Message.class, List.class),
  NO_ARTICLES,
  ARTICLES(Integer.class),
  ARTICLES_AND_DOUBTS(Integer.class, Integer.class),
  CORRECTIONS_KEPT(Integer.class),
  CORRECTIONS_LOST(Integer.class, List.class),
  MARKS_KEPT(Message.class),
  MARKS_HANDED_ON(Message.class),
  MARKS_GIVEN_BACK(Message.class),
  SAME_BYTES_SKIPPED(String.class, String.class),
  SAME_ISSUE_SKIPPED(String.class, String.class),
  SAME_BYTES_REFUSED(String.class, String.class),
  SAME_ISSUE_REFUSED(String.class, String.class),
  SAME_NUMBERS_SKIPPED(String.class, String.class),
  SAME_NUMBERS_REFUSED(String.class, String.class),
  SAME_TEXT_SKIPPED(String.class, String.class),
  SAME_TEXT_REFUSED(String.class, String.class),
  PUBLISHER_NOT_REPLACED(String.class, String.class),
  UNSURE_NOT_REPLACED(String.class, String.class),
  UNLIKE_NOT_REPLACED(String.class, String.class),
  NO_ISSUE(String.class),
  DOUBTED(String.class, Integer.class),
  TWO_ISSUES(String.class, String.class, String.class, String.class, String.class),
  NOT_IMPORTED(String.class, Message.class),
  FILE_MISSING(Path.class),
  IS_FOLDER(Path.class),
  NO_FILE(Path.class),
  TOO_LARGE(String.class, Long.class, Long.class),
  TOO_MANY_LINES(String.class, Long.class, Integer.class),
  TOO_MUCH(String.class),
  NO_PERMISSION(Path.class),
  UNREADABLE(Path.class),
  PARSER_FAILED(String.class, String.class),
  FOLDER_UNREADABLE(Path.class),
  FOLDER_EMPTY(Path.class),
  PATH_UNREADABLE(Path.class),
  LINK_BROKEN(Path.class),
  DOCUMENT_NOT_READ(Path.class),
  OTHER_ARCHIVE(Path.class),
  SCANS_STAY(Path.class, Integer.class),
  ZIP_DAMAGED(Path.class),
  ZIP_TOO_FULL(Path.class),
  ZIP_ENTRY_NAME(Path.class),
  ZIP_LOCKED(Path.class),
  ZIP_IN_ZIP(Path.class),
  READER_FAILED(String.class),
  INTERRUPTED,
  ISSUE_UNKNOWN(Long.class),
  SOURCE_MISSING(String.class),
  READS_AS_ANOTHER(String.class),
  QUEUED_FILE_UNKNOWN,
  FILE_ELSEWHERE(String.class);

  private final List<Class<?>> argumentTypes;

  IntakeMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "intake";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
