/** What the JDK leaves to do with files and threads; knows nothing of journals. */
package kange.platform;
