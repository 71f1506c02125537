/** Says why an issue was read as it was, from what the stages of its parse decided. */
@NullMarked
package kange.parse.explain;

import org.jspecify.annotations.NullMarked;
