/** Articles out: one package per format, one {@link kange.export.ArticleExporter} each. */
package kange.export;
