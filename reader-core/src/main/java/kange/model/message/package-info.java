/** What the library has to say to people: codes with arguments, put into words by the shell. */
package kange.model.message;
