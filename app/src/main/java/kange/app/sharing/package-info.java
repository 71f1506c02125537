/** Publishing the archive for other machines, and fetching what is published: rooms show it. */
@NullMarked
package kange.app.sharing;

import org.jspecify.annotations.NullMarked;
