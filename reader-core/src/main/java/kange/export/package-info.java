/** Articles out: one package per format, one {@link kange.export.spi.ArticleExporter} each. */
package kange.export;
