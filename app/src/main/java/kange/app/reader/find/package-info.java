/** Finding words in the article on show. */
package kange.app.reader.find;
