/**
 * One SQLite file: schema, migrations, one store per aggregate. Knows the model and nothing else.
 */
package kange.store;
