/** Bytes to lines, folding for matching, pinyin. */
package kange.text;
