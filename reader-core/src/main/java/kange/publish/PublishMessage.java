package kange.publish;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What publishing and fetching have to tell people. */
enum PublishMessage implements MessageCode {
  ARCHIVE_FOREIGN(String.class),
  ARCHIVE_DAMAGED,
  ARCHIVE_NOT_SOUND(Message.class),
  FOLDER_OF_ARCHIVE(Path.class),
  FOLDER_FOREIGN(Path.class),
  FOLDER_OF_ANOTHER(Path.class),
  FOLDER_DENIED(Path.class),
  FOLDER_NEWER(Path.class),
  BEING_PUBLISHED(Path.class),
  NOT_PUBLISHED(Path.class),
  NOT_READ_BACK(String.class),
  NOTHING_PUBLISHED(Path.class),
  NOT_REACHED(Path.class),
  ANOTHER_ARCHIVE(Path.class),
  OLDER(Integer.class, Integer.class),
  NEWER_PROGRAM(Integer.class),
  FILE_DAMAGED(Integer.class, String.class),
  MANIFEST_DAMAGED(Integer.class),
  NOT_AS_SAID(Integer.class),
  NOT_FETCHED(Path.class, Path.class),
  BEING_FETCHED(Path.class),
  PLACE_FOREIGN(Path.class),
  PLACE_WITHIN(Path.class),
  NOT_SUBSCRIBED(Path.class);

  private final List<Class<?>> argumentTypes;

  PublishMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "publish";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
