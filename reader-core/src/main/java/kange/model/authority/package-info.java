/** Authority control: which printed names are one author, column or journal. */
@NullMarked
package kange.model.authority;

import org.jspecify.annotations.NullMarked;
