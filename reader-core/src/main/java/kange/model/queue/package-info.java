/** Files on their way into an archive, read and not filed yet. */
@NullMarked
package kange.model.queue;

import org.jspecify.annotations.NullMarked;
