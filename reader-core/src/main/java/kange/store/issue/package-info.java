/** Issues with their articles: the aggregate that is written, replaced and deleted as one. */
package kange.store.issue;
