/** All doubts that nobody has answered yet, over all issues: to filter, to open, to settle. */
@NullMarked
package kange.app.doubts;

import org.jspecify.annotations.NullMarked;
