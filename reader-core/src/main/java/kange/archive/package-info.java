/** The only door for a shell: open, import, browse, search, export, check. */
@NullMarked
package kange.archive;

import org.jspecify.annotations.NullMarked;
