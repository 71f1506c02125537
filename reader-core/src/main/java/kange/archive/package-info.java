/** The only door for a shell: open, import, browse, search, export, check. */
package kange.archive;
