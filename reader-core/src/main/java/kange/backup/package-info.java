/** One file that holds a whole archive: written verified, brought back into a folder of its own. */
package kange.backup;
