package kange.archive;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kange.export.pdf.PdfPages;
import kange.model.ArchiveException;
import kange.model.message.Message;

/**
 * Articles laid out for a printer, page for page as the exported PDF is. Close it when printed.
 * Thread-safe, but for {@link #pageable()}: one thread at a time prints.
 */
public final class PrintPages implements AutoCloseable {
  private final byte[] pdf;
  private final PdfPages document;
  private final int count;
  private boolean closed;

  private PrintPages(byte[] pdf) throws IOException {
    this.pdf = pdf;
    this.document = PdfPages.of(pdf);
    this.count = document.count();
  }

  /**
   * @param export writes the PDF into a file
   */
  static PrintPages of(Consumer<Path> export) {
    try {
      Path folder = Files.createTempDirectory("kange-print");
      Path file = folder.resolve("print.pdf");
      try {
        export.accept(file);
        return new PrintPages(Files.readAllBytes(file));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.PAGES_NOT_LAID_OUT), e);
    }
  }

  /**
   * Some of the pages, to be closed for themselves; also of pages that are closed already.
   *
   * @param pages from 0
   */
  public PrintPages only(Set<Integer> pages) {
    try {
      return new PrintPages(pages.size() == count ? pdf : PdfPages.only(pdf, pages));
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.PAGES_NOT_LAID_OUT), e);
    }
  }

  /** How many pages there are. */
  public int count() {
    return count;
  }

  /** Height of a page for its width. */
  public double aspect() {
    return document.aspect();
  }

  /** The pages as a PDF, for printers that take it. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** For {@link java.awt.print.PrinterJob#setPageable}, in natural size; valid until closed. */
  public Pageable pageable() {
    return document.pageable();
  }

  /** As above, on sheets of another size. */
  public Pageable pageable(PageFormat sheet) {
    return document.pageable(sheet);
  }

  /**
   * A page as it will look on paper; empty once closed.
   *
   * @param page from 0
   * @param width in pixels
   */
  public synchronized Optional<BufferedImage> picture(int page, int width) {
    if (closed) {
      return Optional.empty();
    }
    try {
      return Optional.of(document.picture(page, width));
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.PAGES_NOT_LAID_OUT), e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      document.close();
    } catch (IOException e) {
      System.getLogger(PrintPages.class.getName())
          .log(System.Logger.Level.DEBUG, "pages not closed", e);
    }
  }
}
