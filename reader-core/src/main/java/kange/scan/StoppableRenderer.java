package kange.scan;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages of a PDF as PDFBox does, but may be stopped between two strokes, and notices images
 * that PDFBox passes over with no more than a line in the log.
 */
final class StoppableRenderer extends PDFRenderer {
  private final BooleanSupplier stop;
  private boolean missesImages;

  StoppableRenderer(PDDocument document, BooleanSupplier stop) {
    super(document);
    this.stop = stop;
    // A scan is far finer than a screen: it is read as coarsely as it will be shown.
    setSubsamplingAllowed(true);
  }

  /** Whether an image of what was drawn is of a kind that nobody here reads. */
  boolean missesImages() {
    return missesImages;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (stop.getAsBoolean()) {
        throw new CancellationException();
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      missesImages |= exception instanceof MissingImageReaderException;
      super.operatorException(operator, operands, exception);
    }
  }
}
