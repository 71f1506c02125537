/** What a format of export implements, and what all formats share. */
package kange.export.spi;
