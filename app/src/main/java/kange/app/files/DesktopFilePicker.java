package kange.app.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desktop's own file dialogs, which remember the folder used last. */
public final class DesktopFilePicker implements FilePicker {
  private final Supplier<Window> owner;

  /**
   * At first the home: without a folder GTK lists what was opened recently by other programs, where
   * no folder can be chosen. Other desktops begin with the documents by themselves.
   */
  private Optional<File> folder =
      Optional.of(new File(System.getProperty("user.home"))).filter(home -> isGtk());

  public DesktopFilePicker(Supplier<Window> owner) {
    this.owner = owner;
  }

  private static boolean isGtk() {
    return System.getProperty("os.name").startsWith("Linux");
  }

  @Override
  public List<Path> openFiles(String title, List<FileKind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    List<File> files = chooser.showOpenMultipleDialog(owner.get());
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    folder = Optional.ofNullable(files.getFirst().getParentFile());
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> openFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner.get()));
    chosen.ifPresent(c -> folder = Optional.of(c));
    return chosen.map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String name, FileKind kind) {
    FileChooser chooser = chooser(title, List.of(kind));
    chooser.setInitialFileName(name);
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
    chosen.ifPresent(c -> folder = Optional.ofNullable(c.getParentFile()));
    return chosen.map(File::toPath);
  }

  private FileChooser chooser(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }
}
