/** One file that holds a whole archive: written verified, brought back into a folder of its own. */
@NullMarked
package kange.backup;

import org.jspecify.annotations.NullMarked;
