package kange.app.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import kange.archive.PrintPages;
import kange.model.Progress;

/** Draws pages for a printer that does not take PDF, one after the other. */
final class DrawnPages {
  private static final double POINTS_PER_INCH = 72;
  private final PrintService service;
  private final PrintOrder order;
  private final Progress progress;

  DrawnPages(PrintService service, PrintOrder order, Progress progress) {
    this.service = service;
    this.order = order;
    this.progress = progress;
  }

  void print(PrintPages pages) throws PrintRefused {
    Optional<PageFormat> other =
        order.sheet().filter(sheet -> sheet != PaperSize.A4).map(this::reachable);
    Pageable natural = other.map(pages::pageable).orElseGet(pages::pageable);
    try {
      service
          .createPrintJob()
          .print(
              new SimpleDoc(watched(natural), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
              attributes());
    } catch (PrintException e) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      throw new PrintRefused(e);
    }
  }

  private PrintRequestAttributeSet attributes() {
    PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
    wanted.add(new JobName(order.name(), null));
    wanted.add(new Copies(order.copies()));
    if (order.copies() > 1) {
      wanted.add(SheetCollate.COLLATED);
    }
    if (order.printer().bothSides()) {
      wanted.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    }
    order.sheet().map(PaperSize::media).ifPresent(wanted::add);
    return wanted;
  }

  /** The sheet, and of it what the printer can print on. */
  private PageFormat reachable(PaperSize sheet) {
    MediaSize size = MediaSize.getMediaSizeForName(sheet.media());
    Paper paper = new Paper();
    paper.setSize(
        size.getX(MediaSize.INCH) * POINTS_PER_INCH, size.getY(MediaSize.INCH) * POINTS_PER_INCH);
    paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
    PrintRequestAttributeSet on = new HashPrintRequestAttributeSet(sheet.media());
    if (service.getSupportedAttributeValues(MediaPrintableArea.class, null, on)
            instanceof MediaPrintableArea[] areas
        && areas.length > 0) {
      paper.setImageableArea(
          areas[0].getX(MediaPrintableArea.INCH) * POINTS_PER_INCH,
          areas[0].getY(MediaPrintableArea.INCH) * POINTS_PER_INCH,
          areas[0].getWidth(MediaPrintableArea.INCH) * POINTS_PER_INCH,
          areas[0].getHeight(MediaPrintableArea.INCH) * POINTS_PER_INCH);
    }
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  private Pageable watched(Pageable pages) {
    return new Pageable() {
      @Override
      public int getNumberOfPages() {
        return pages.getNumberOfPages();
      }

      @Override
      public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
      }

      @Override
      public Printable getPrintable(int page) {
        Printable printable = pages.getPrintable(page);
        return (graphics, format, index) -> {
          if (progress.cancelled()) {
            throw new PrinterAbortException();
          }
          progress.at(index, getNumberOfPages(), "");
          return printable.print(graphics, format, index);
        };
      }
    };
  }
}
