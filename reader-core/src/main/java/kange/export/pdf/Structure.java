package kange.export.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kange.export.layout.BlockRole;
import kange.export.layout.FlowBlock;
import kange.export.layout.Row;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * What everything on the pages is, for those who hear a document: its structure tree, as ISO
 * 14289-1 (PDF/UA-1) asks for it.
 */
final class Structure {
  /** Structure types end at H6. */
  private static final int DEEPEST = 6;

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;

  /** For each page its elements, for each annotation its one: what their keys lead to. */
  private final List<COSBase> parents = new ArrayList<>();

  private int heading;
  private @Nullable FlowBlock block;
  private PDStructureElement element;
  private Optional<PDStructureElement> contents = Optional.empty();

  /** The elements of blocks that annotations will belong to. */
  private final IdentityHashMap<FlowBlock, PDStructureElement> entries = new IdentityHashMap<>();

  Structure(PDDocument document) {
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    element = whole;
  }

  /** A part of the document, after those there are. */
  PDStructureElement section() {
    return child(whole, StandardStructureTypes.SECT);
  }

  private static PDStructureElement child(PDStructureElement parent, String type) {
    PDStructureElement child = new PDStructureElement(type, parent);
    parent.appendKid(child);
    return child;
  }

  /** Begins to say what is on a page. */
  OnPage on(PDPage page) {
    int key = parents.size();
    page.setStructParents(key);
    // Screen readers go from link to link in the order of the structure.
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    COSArray elements = new COSArray();
    parents.add(elements);
    return new OnPage(page, elements);
  }

  /**
   * Says to what an annotation belongs.
   *
   * @param entry a line of the contents that is on a page already
   */
  void link(PDAnnotationLink link, PDPage page, FlowBlock entry) {
    PDStructureElement to = Objects.requireNonNull(entries.get(entry));
    int key = parents.size();
    link.setStructParent(key);
    parents.add(to.getCOSObject());
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(link);
    reference.getCOSObject().setItem(COSName.PG, page);
    to.appendKid(reference);
  }

  /** Puts the way back from pages to the tree into the document. */
  void finish() {
    PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
    COSArray pairs = new COSArray();
    for (int key = 0; key < parents.size(); key++) {
      pairs.add(COSInteger.get(key));
      pairs.add(parents.get(key));
    }
    numbers.getCOSObject().setItem(COSName.NUMS, pairs);
    root.setParentTree(numbers);
    root.setParentTreeNextKey(parents.size());
  }

  /** The element of a block, one for all its rows on however many pages. */
  private PDStructureElement of(FlowBlock next, PDStructureElement section) {
    if (next != block) {
      block = next;
      element = next.role() == BlockRole.ENTRY ? entry(next, section) : other(next, section);
    }
    return element;
  }

  /** Entries that follow each other stand in one list; headings may not stand in it. */
  private PDStructureElement entry(FlowBlock next, PDStructureElement section) {
    PDStructureElement list = contents.orElseGet(() -> child(section, StandardStructureTypes.TOC));
    contents = Optional.of(list);
    PDStructureElement link =
        child(child(list, StandardStructureTypes.TOCI), StandardStructureTypes.LINK);
    entries.put(next, link);
    return link;
  }

  private PDStructureElement other(FlowBlock next, PDStructureElement section) {
    contents = Optional.empty();
    return child(section, type(next));
  }

  private String type(FlowBlock of) {
    return switch (of.role()) {
      case TITLE -> heading(1);
      case HEADING -> heading(1 + of.rows().getFirst().heading().map(Row.Heading::level).orElse(1));
      case PARAGRAPH, CAPTION, NOTE -> StandardStructureTypes.P;
      case QUOTE -> StandardStructureTypes.BLOCK_QUOTE;
      case ENTRY -> StandardStructureTypes.TOCI;
    };
  }

  /** An element on one page, as most are, takes a number and no object for it. */
  private static void contain(PDStructureElement of, PDPage page, int number) {
    if (of.getCOSObject().containsKey(COSName.K)) {
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(page);
      reference.setMCID(number);
      of.appendKid(reference);
    } else {
      of.setPage(page);
      of.getCOSObject().setInt(COSName.K, number);
    }
  }

  /** A level below one that is there: none may be left out. */
  private String heading(int wanted) {
    heading = Math.min(Math.min(wanted, heading + 1), DEEPEST);
    return "H" + heading;
  }

  /** Gives numbers to what stands on one page. */
  final class OnPage {
    private final PDPage page;
    private final COSArray elements;

    private OnPage(PDPage page, COSArray elements) {
      this.page = page;
      this.elements = elements;
    }

    /** The operand that opens a block's content: {@code /P <</MCID 0>>}. */
    String open(FlowBlock next, PDStructureElement section) {
      PDStructureElement of = of(next, section);
      int number = elements.size();
      elements.add(of.getCOSObject());
      contain(of, page, number);
      return "/" + of.getStructureType() + " <</MCID " + number + ">>";
    }
  }
}
