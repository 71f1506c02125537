/** One window for one person: a second start shows the first one's. */
@NullMarked
package kange.app.instance;

import org.jspecify.annotations.NullMarked;
