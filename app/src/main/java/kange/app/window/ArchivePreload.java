package kange.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import kange.app.cache.SqliteLibrary;
import kange.app.cache.Unpacked;
import kange.app.settings.Locations;
import kange.app.shell.Fonts;
import kange.archive.Archive;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What takes long and needs no window: begun on threads of its own while JavaFX starts, fetched
 * when the window is there. Thread-safe.
 */
public final class ArchivePreload {
  private static final Executor THREADS =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("kange-head-start-", 1).factory());

  private final Path folder;
  private final ArchiveOpener opener;
  private final CompletableFuture<Archive> archive;
  private final CompletableFuture<Fonts> fonts;

  /** Begins to open the archive in a folder and to load the typefaces. */
  public ArchivePreload(Path folder, ArchiveOpener opener) {
    this.folder = folder;
    this.opener = opener;
    this.archive = CompletableFuture.supplyAsync(() -> open(folder, opener), THREADS);
    this.fonts = CompletableFuture.supplyAsync(ArchivePreload::faces, THREADS);
  }

  private static Archive open(Path folder, ArchiveOpener opener) {
    SqliteLibrary.prepare(new Unpacked(Locations.cache()));
    return opener.open(folder);
  }

  /** With the icons' own typefaces, which the first icon of each kind would load. */
  private static Fonts faces() {
    Fonts fonts = Fonts.load();
    List.of(
            Material2AL.ARROW_BACK,
            Material2MZ.STAR,
            Material2OutlinedAL.HOME,
            Material2OutlinedMZ.SEARCH)
        .forEach(FontIcon::new);
    return fonts;
  }

  Path folder() {
    return folder;
  }

  /** How this window opens archives, this one and those after it. */
  ArchiveOpener opener() {
    return opener;
  }

  /**
   * @throws RuntimeException what the opening failed with
   */
  Archive archive() {
    return result(archive);
  }

  /** Waits for the typefaces when asked. */
  Supplier<Fonts> fonts() {
    return () -> result(fonts);
  }

  /** Closes what was begun: no window comes. */
  public void abandon() {
    CompletableFuture<Void> unused = archive.thenAccept(Archive::close);
  }

  private static <T> T result(CompletableFuture<T> begun) {
    try {
      return begun.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
