package kange.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;

/** A person who always declines to choose a file. */
public class NoFiles implements FilePicker {
  @Override
  public List<Path> openFiles(String title, List<FileKind> kinds) {
    return List.of();
  }

  @Override
  public Optional<Path> openFolder(String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, String name, FileKind kind) {
    return Optional.empty();
  }
}
