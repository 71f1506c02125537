package kange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kange.model.source.TakenText;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Word documents (.docx and its kind, also such as WPS saves). Thread-safe. */
final class WordReader implements SourceReader {
  @Override
  public String name() {
    return "DOCX";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    return file.packed()
        .filter(parts -> parts.has("[Content_Types].xml") && parts.hasUnder("word/"))
        .isPresent();
  }

  @Override
  public TakenText read(FileContent file) throws IOException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
      try {
        PackagePart main = main(parts);
        LineTaker lines = new LineTaker();
        new WordBody(
                WordStyles.of(beside(main, "/styles")),
                WordNumbering.of(beside(main, "/numbering")),
                WordNotes.of(beside(main, "/footnotes"), beside(main, "/endnotes")),
                lines)
            .take(root(main));
        return lines.taken(this);
      } finally {
        // Nothing of it is to be saved, and close would try.
        parts.revert();
      }
    } catch (InvalidFormatException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static PackagePart main(OPCPackage parts) throws IOException, InvalidFormatException {
    for (String kind :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      for (PackageRelationship relation : parts.getRelationshipsByType(kind)) {
        PackagePart part = parts.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new IOException("no main part");
  }

  /** The root of the part that the main part names so; empty where there is none. */
  private static Optional<Element> beside(PackagePart main, String kind)
      throws IOException, InvalidFormatException, SAXException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(kind)) {
        PackagePart part = main.getRelatedPart(relation);
        return part == null ? Optional.empty() : Optional.of(root(part));
      }
    }
    return Optional.empty();
  }

  /** POI's own reader of markup takes no external entities and no bombs of them. */
  private static Element root(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      return DocumentHelper.readDocument(in).getDocumentElement();
    }
  }
}
