package kange.parse.synthetic;

/** How much a form or habit asks of a reader; also how an issue is mixed. */
enum Level {
  /** Common habits, in combinations not seen before. */
  PLAIN,

  /** What printed and scanned issues do besides, several at once. */
  HARD
}
