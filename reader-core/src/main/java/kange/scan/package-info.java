/**
 * Scans of issues: kept beside the database, drawn page by page, and told on which of their pages a
 * line of the text stands.
 */
@NullMarked
package kange.scan;

import org.jspecify.annotations.NullMarked;
