package kange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.model.ArchiveException;
import kange.model.source.TakenText;
import kange.source.GlyphRows.Piece;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDFs with a text layer: lines as printed, page by page, columns in turn. Thread-safe. */
final class PdfReader implements SourceReader {
  private static final String SIGN = "%PDF-";

  /** Some programs write a little before the sign. */
  private static final int SIGN_WITHIN = 1024;

  /** What streams may swell to while they are unpacked. */
  private static final long MOST_UNPACKED = 256L << 20;

  /** A text layer of characters that are named nowhere shows signs and says nothing. */
  private static final double MOST_UNNAMED = 0.2;

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    String head = file.head();
    return head.substring(0, Math.min(SIGN_WITHIN, head.length())).contains(SIGN);
  }

  @Override
  public TakenText read(FileContent file) throws IOException {
    LineTaker taker = new LineTaker();
    try (PDDocument document =
        Loader.loadPDF(
            file.bytes(),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
      GlyphCollector glyphs = new GlyphCollector(file.name(), document);
      PrintedLines lines = new PrintedLines(taker);
      List<List<List<Piece>>> upright = new ArrayList<>();
      List<List<List<Piece>>> turned = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        GlyphCollector.Glyphs there = glyphs.page(page);
        upright.add(GlyphRows.of(there.upright()));
        turned.add(GlyphRows.of(there.turned()));
      }
      ColumnFinder columns = ColumnFinder.of(upright);
      for (int page = 0; page < upright.size(); page++) {
        lines.page(page + 1);
        columns.blocks(upright.get(page)).forEach(lines::add);
        columns.blocks(turned.get(page)).forEach(lines::add);
      }
    } catch (InvalidPasswordException e) {
      throw ArchiveException.of(SourceMessage.LOCKED, file.name());
    } catch (CancellationException e) {
      throw e;
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      // PDFBox meets much in damaged files that it does not expect.
      throw new IOException(e.toString(), e);
    }
    refuseUnreadable(file.name(), taker.lines());
    return taker.taken(this);
  }

  private static void refuseUnreadable(String name, List<String> lines) {
    long all = 0;
    long unnamed = 0;
    for (String line : lines) {
      all += line.codePoints().filter(c -> !Character.isWhitespace(c)).count();
      unnamed += line.codePoints().filter(PdfReader::isUnnamed).count();
    }
    if (all == 0 || unnamed > all * MOST_UNNAMED) {
      throw ArchiveException.of(SourceMessage.NO_TEXT_LAYER, name);
    }
  }

  private static boolean isUnnamed(int character) {
    return character == 0xFFFD || Character.getType(character) == Character.PRIVATE_USE;
  }
}
