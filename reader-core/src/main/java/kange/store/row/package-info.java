/** Rows of several tables as records: what more than one store reads. */
package kange.store.row;
