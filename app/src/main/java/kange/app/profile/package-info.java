/** What a librarian tells of a journal's habits, and its issues read again with them. */
package kange.app.profile;
