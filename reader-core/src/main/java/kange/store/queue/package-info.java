/** The queue of files on their way in, and what was put right in them before they are filed. */
@NullMarked
package kange.store.queue;

import org.jspecify.annotations.NullMarked;
