/** What a librarian tells of a journal's habits, and its issues read again with them. */
@NullMarked
package kange.app.profile;

import org.jspecify.annotations.NullMarked;
