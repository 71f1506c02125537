/** Columns (栏目) as print shows them: how they are marked, and what they are called. */
@NullMarked
package kange.parse.column;

import org.jspecify.annotations.NullMarked;
