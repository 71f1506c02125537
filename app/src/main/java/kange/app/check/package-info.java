/** The archive's health: what was looked at, what was found, mending, and a backup. */
package kange.app.check;
