/**
 * What {@code --json} prints: records whose components, in snake case, are the names scripts see.
 */
package kange.app.cli.json;
