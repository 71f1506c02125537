package kange.export.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page and what stands around its text.
 *
 * @param number from 1, as sheets are counted
 * @param folio its number as printed
 * @param classification who the document is for, where the page does not say so itself
 */
record Sheet(
    PDPage page,
    int number,
    Optional<String> folio,
    Optional<RunningHead> head,
    Optional<String> classification) {}
