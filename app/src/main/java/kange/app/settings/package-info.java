/** What the program remembers between two starts, and where it keeps it. */
package kange.app.settings;
