package kange.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;

/** Answers file dialogs where nobody sits: whatever is saved goes to one folder. */
final class OutFolderPicker implements FilePicker {
  private final Path folder;

  OutFolderPicker(Path folder) {
    this.folder = folder;
  }

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
    return Optional.of(folder.resolve(name));
  }
}
