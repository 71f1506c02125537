/**
 * Chinese typesetting without a device: line breaking, justification, page breaking. Lengths are in
 * points unless a name says em; nothing here knows PDF or a screen, so that printing can use it
 * too.
 */
package kange.export.layout;
