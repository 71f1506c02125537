package kange.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A file of pages, opened. Not thread-safe. */
sealed interface PageSource extends AutoCloseable permits ScannedPdf, ScannedImages {
  /** How many pages it has. */
  int count() throws IOException;

  /**
   * A page as it looks, as large as fits into a box.
   *
   * @param page from 0
   * @param stop asked now and then
   * @throws java.util.concurrent.CancellationException when it says true
   * @throws PageTooLargeException for one that no memory holds
   * @throws UnknownImageException for one with images of a kind that nobody here reads
   */
  BufferedImage picture(int page, PageBox box, BooleanSupplier stop) throws IOException;

  @Override
  void close() throws IOException;
}
