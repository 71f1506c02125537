/**
 * What a librarian puts right, folded over what the parser read: pure, without a database.
 * Conservation holds by construction, because an act only says to whom lines belong.
 */
@NullMarked
package kange.review;

import org.jspecify.annotations.NullMarked;
