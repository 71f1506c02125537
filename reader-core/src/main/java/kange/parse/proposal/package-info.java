/** The next-best readings of articles that are doubted, as acts that put them right. */
@NullMarked
package kange.parse.proposal;

import org.jspecify.annotations.NullMarked;
