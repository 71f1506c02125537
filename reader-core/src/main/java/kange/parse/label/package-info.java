/** Decides for all lines together what each is: a linear-chain conditional random field. */
@NullMarked
package kange.parse.label;

import org.jspecify.annotations.NullMarked;
