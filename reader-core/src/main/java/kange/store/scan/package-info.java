/** Which files are the scans of which issues, and what is printed on their pages as numbers. */
@NullMarked
package kange.store.scan;

import org.jspecify.annotations.NullMarked;
