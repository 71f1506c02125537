/** Why an issue was read as it was: decisions, what spoke for them, what they won against. */
@NullMarked
package kange.model.explain;

import org.jspecify.annotations.NullMarked;
