/** What is kept in the desktop's cache folder to start sooner; all of it can be made anew. */
package kange.app.cache;
