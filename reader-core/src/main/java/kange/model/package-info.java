/** Records that say what a journal issue is. Immutable, thread-safe, free of I/O. */
package kange.model;
