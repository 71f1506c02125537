/** Articles as HTML, and the markup that other formats made of XHTML share. */
@NullMarked
package kange.export.html;

import org.jspecify.annotations.NullMarked;
