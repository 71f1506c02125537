/** An issue as it was read: articles, blocks, contributors, source lines, doubts. */
package kange.model.issue;
