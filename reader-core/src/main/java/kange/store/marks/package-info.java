/** What readers marked, and how it survives another reading of an issue. */
package kange.store.marks;
