/** The shelves: journals, and beside them their years and issues. */
package kange.app.shelves;
