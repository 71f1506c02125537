/** References to articles: as GB/T 7714 sentences, as BibTeX and RIS for reference managers. */
@NullMarked
package kange.export.cite;

import org.jspecify.annotations.NullMarked;
