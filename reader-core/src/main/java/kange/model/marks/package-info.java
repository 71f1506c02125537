/** What readers add to articles: highlights, notes, tags, reading lists. */
package kange.model.marks;
