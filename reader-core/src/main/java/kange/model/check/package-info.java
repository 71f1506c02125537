/** What a check of an archive found. */
package kange.model.check;
