/** Whether an archive is what it was: one small class a check, run from the file upwards. */
@NullMarked
package kange.check;

import org.jspecify.annotations.NullMarked;
