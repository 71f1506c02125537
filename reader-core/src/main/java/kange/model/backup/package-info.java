/** What backups hold, and what trying one out has shown. */
@NullMarked
package kange.model.backup;

import org.jspecify.annotations.NullMarked;
