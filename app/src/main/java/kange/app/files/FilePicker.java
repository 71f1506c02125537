package kange.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Asks a person for files. An interface because the Headless platform has no file dialogs. For the
 * UI thread; returns when the person has chosen or declined.
 */
public interface FilePicker {
  /**
   * Several files to read; empty when declined.
   *
   * @param kinds to choose among, the first is shown
   */
  List<Path> openFiles(String title, List<FileKind> kinds);

  Optional<Path> openFolder(String title);

  /**
   * Asks where to write a file.
   *
   * @param name suggested, with its ending
   * @param kind what is written; the file chosen may still have been typed without its ending
   */
  Optional<Path> saveFile(String title, String name, FileKind kind);
}
