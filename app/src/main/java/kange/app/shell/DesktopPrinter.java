package kange.app.shell;

import java.awt.GraphicsEnvironment;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;

/** The desktop's print dialog and its printers. */
public final class DesktopPrinter implements Printer {
  private static final System.Logger LOG = System.getLogger(DesktopPrinter.class.getName());

  @Override
  public Outcome print(Pageable pages, String name) {
    if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
      return Outcome.NO_PRINTER;
    }
    try {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setJobName(name);
      job.setPageable(pages);
      if (!job.printDialog()) {
        return Outcome.DECLINED;
      }
      job.print();
      return Outcome.SENT;
    } catch (PrinterException refused) {
      LOG.log(System.Logger.Level.WARNING, "not printed", refused);
      return Outcome.FAILED;
    }
  }
}
