/** An article to be read, and where a reader stopped. */
package kange.model.reading;
