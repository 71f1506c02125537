/** One SQLite file and the stores on it, one a package. Knows the model and nothing else. */
package kange.store;
