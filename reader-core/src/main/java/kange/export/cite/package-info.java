/** References to articles: as GB/T 7714 sentences, as BibTeX and RIS for reference managers. */
package kange.export.cite;
