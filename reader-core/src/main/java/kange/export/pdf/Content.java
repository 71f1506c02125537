package kange.export.pdf;

import java.util.List;
import java.util.function.Function;
import kange.export.layout.FlowBlock;
import kange.export.layout.PlacedRow;

/**
 * Rows of a page that belong to one section of the document.
 *
 * @param opening the operands that open a block of them as marked content
 */
record Content(List<PlacedRow> rows, Function<FlowBlock, String> opening) {}
