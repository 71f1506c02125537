/** Articles as a Word document, to be edited on: named styles, nothing formatted by hand. */
package kange.export.word;
