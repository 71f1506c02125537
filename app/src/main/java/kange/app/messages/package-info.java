/** What the library says, put into words: for the window and the command line alike. */
package kange.app.messages;
