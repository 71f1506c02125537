/** The shell: window and command line. */
package kange.app;
