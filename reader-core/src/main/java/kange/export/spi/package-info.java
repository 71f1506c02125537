/** What a format of export implements, and what all formats share. */
@NullMarked
package kange.export.spi;

import org.jspecify.annotations.NullMarked;
