package kange.app.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.ServiceUIFactory;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintServiceAttributeListener;

/**
 * A printer of this machine that writes PostScript into a file: the JDK's own, under a name, so
 * that it can be registered beside those the system has.
 */
public final class FilePrinter implements PrintService {
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
  private final String name;
  private final Path file;
  private final StreamPrintService postScript;

  private FilePrinter(String name, Path file) throws IOException {
    this.name = name;
    this.file = file;
    this.postScript = service(OutputStream.nullOutputStream());
  }

  /** Adds a printer to those Java finds, for the life of this process. */
  public static FilePrinter register(String name, Path file) throws IOException {
    FilePrinter printer = new FilePrinter(name, file);
    PrintServiceLookup.registerService(printer);
    return printer;
  }

  private static StreamPrintService service(OutputStream out) {
    StreamPrintServiceFactory[] factories =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            PAGES, "application/postscript");
    return factories[0].getPrintService(out);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    try {
      return service(Files.newOutputStream(file)).createPrintJob();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    postScript.addPrintServiceAttributeListener(listener);
  }

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    postScript.removePrintServiceAttributeListener(listener);
  }

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return postScript.getAttributes();
  }

  @Override
  public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
    return postScript.getAttribute(category);
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return postScript.getSupportedDocFlavors();
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return postScript.isDocFlavorSupported(flavor);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return postScript.getSupportedAttributeCategories();
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return postScript.isAttributeCategorySupported(category);
  }

  @Override
  public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return postScript.getDefaultAttributeValue(category);
  }

  @Override
  public Object getSupportedAttributeValues(
      Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
    return postScript.getSupportedAttributeValues(category, flavor, attributes);
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, DocFlavor flavor, AttributeSet attributes) {
    return postScript.isAttributeValueSupported(value, flavor, attributes);
  }

  @Override
  public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
    return postScript.getUnsupportedAttributes(flavor, attributes);
  }

  @Override
  public ServiceUIFactory getServiceUIFactory() {
    return postScript.getServiceUIFactory();
  }
}
