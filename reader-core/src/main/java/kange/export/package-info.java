/** Articles out: one package per format, one {@link kange.export.spi.ArticleExporter} each. */
@NullMarked
package kange.export;

import org.jspecify.annotations.NullMarked;
