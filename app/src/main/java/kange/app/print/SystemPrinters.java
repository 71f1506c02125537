package kange.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.Sides;
import kange.archive.PrintPages;
import kange.model.Progress;

/**
 * Printers as Java finds them. Where the system has the {@code lp} command and the printer takes
 * PDF, it gets our PDF as it is; elsewhere the pages are drawn for it.
 */
final class SystemPrinters implements Printers {
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
  private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

  @Override
  public List<KnownPrinter> all() {
    Optional<PrintService> usual =
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    List<KnownPrinter> found = new ArrayList<>();
    for (PrintService service : services()) {
      found.add(known(service, usual.equals(Optional.of(service))));
    }
    found.sort(Comparator.comparing(printer -> !printer.usual()));
    return found;
  }

  @Override
  public void print(PrintPages pages, PrintOrder order, Progress progress) throws PrintRefused {
    PrintService service = service(order.printer().name());
    try (PrintPages chosen = pages.only(order.pages())) {
      Optional<LpCommand> lp = LpCommand.find().filter(c -> service.isDocFlavorSupported(PDF));
      if (lp.isPresent()) {
        lp.get().print(chosen.pdf(), order, progress);
      } else {
        new DrawnPages(service, order, progress).print(chosen);
      }
    }
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(PAGES, null);
  }

  private static PrintService service(String name) throws PrintRefused {
    return Arrays.stream(services())
        .filter(s -> s.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new PrintRefused("no printer is called " + name));
  }

  private static KnownPrinter known(PrintService service, boolean usual) {
    List<PaperSize> sheets = new ArrayList<>();
    for (Object media : values(service, Media.class)) {
      PaperSize.of(media).filter(s -> !sheets.contains(s)).ifPresent(sheets::add);
    }
    sheets.sort(Comparator.naturalOrder());
    Optional<PaperSize> own =
        Optional.ofNullable(service.getDefaultAttributeValue(Media.class)).flatMap(PaperSize::of);
    boolean bothSides =
        Arrays.asList(values(service, Sides.class)).contains(Sides.TWO_SIDED_LONG_EDGE);
    return new KnownPrinter(service.getName(), usual, sheets, own, bothSides);
  }

  private static Object[] values(PrintService service, Class<? extends Attribute> category) {
    return service.getSupportedAttributeValues(category, PAGES, null) instanceof Object[] several
        ? several
        : new Object[0];
  }
}
