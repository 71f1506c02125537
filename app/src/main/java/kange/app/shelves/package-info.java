/** The shelves: journals, and beside them their years and issues. */
@NullMarked
package kange.app.shelves;

import org.jspecify.annotations.NullMarked;
