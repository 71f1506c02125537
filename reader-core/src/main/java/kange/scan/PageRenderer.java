package kange.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.scan.PagePicture;
import kange.model.scan.ScanFile;

/**
 * Draws pages of scans, and keeps those drawn last. Thread-safe: one page is drawn at a time; who
 * waits may be stopped as well.
 */
public final class PageRenderer implements AutoCloseable {
  /** In pixels, four bytes each: some pages as large as a screen. */
  private static final long KEPT_PIXELS = 20_000_000;

  private static final int OPAQUE = 0xff000000;

  private record Key(Path file, int page, PageBox box) {}

  private record Opened(Path file, PageSource pages) {}

  private final Map<Key, PagePicture> drawn = new LinkedHashMap<>(16, 0.75f, true);
  private Optional<Opened> opened = Optional.empty();
  private long pixels;

  /**
   * A page as large as fits into a box, or smaller where memory says so.
   *
   * @param path where the file is kept
   * @param page within the file, from 0
   * @param width of the box in pixels
   * @param height of the box in pixels
   * @param stop asked now and then
   * @throws CancellationException when it says true
   * @throws ArchiveException when the file is gone or the page cannot be drawn
   */
  public synchronized PagePicture picture(
      Path path, ScanFile file, int page, int width, int height, BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
    Key key = new Key(path, page, new PageBox(width, height));
    PagePicture known = drawn.get(key);
    if (known != null) {
      return known;
    }
    PagePicture picture = draw(key, file, stop);
    drawn.put(key, picture);
    pixels += picture.pixels().length;
    forget();
    return picture;
  }

  /** The one drawn last always stays. */
  private void forget() {
    Iterator<PagePicture> oldest = drawn.values().iterator();
    while (pixels > KEPT_PIXELS && drawn.size() > 1) {
      pixels -= oldest.next().pixels().length;
      oldest.remove();
    }
  }

  private PagePicture draw(Key key, ScanFile file, BooleanSupplier stop) {
    if (!Files.isRegularFile(key.file())) {
      throw ArchiveException.of(ScanMessage.FILE_GONE, file.name());
    }
    try {
      return copied(open(key.file(), file).picture(key.page(), key.box(), stop));
    } catch (PageTooLargeException | OutOfMemoryError e) {
      throw failed(ScanMessage.PAGE_TOO_LARGE, key, file, e);
    } catch (UnknownImageException e) {
      throw failed(ScanMessage.IMAGE_UNKNOWN, key, file, e);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The readers of broken files fail in many ways, and all mean the same.
      throw failed(ScanMessage.PAGE_NOT_DRAWN, key, file, e);
    }
  }

  private static ArchiveException failed(
      ScanMessage code, Key key, ScanFile file, Throwable cause) {
    return new ArchiveException(Message.of(code, file.name(), key.page() + 1), cause);
  }

  /** A person leafs through one file: it stays open until another is wanted. */
  private PageSource open(Path path, ScanFile file) throws IOException {
    if (opened.filter(o -> o.file().equals(path)).isEmpty()) {
      closeFile();
      opened = Optional.of(new Opened(path, ScanProbe.open(path, file.format())));
    }
    return opened.orElseThrow().pages();
  }

  private static PagePicture copied(BufferedImage image) {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] |= OPAQUE;
    }
    return new PagePicture(image.getWidth(), image.getHeight(), rgb);
  }

  /** Lets go of the file that is open, which some systems do not let be removed before. */
  public synchronized void release() {
    drawn.clear();
    pixels = 0;
    closeFile();
  }

  private void closeFile() {
    if (opened.isPresent()) {
      try {
        opened.get().pages().close();
      } catch (IOException e) {
        System.getLogger(PageRenderer.class.getName())
            .log(System.Logger.Level.DEBUG, "scan not closed", e);
      }
      opened = Optional.empty();
    }
  }

  @Override
  public void close() {
    release();
  }
}
