/** The room of reading lists: articles in an order of the reader's own. */
package kange.app.lists;
