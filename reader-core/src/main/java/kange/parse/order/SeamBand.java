package kange.parse.order;

/**
 * Which seams are weighed with which: those of the same block and of the blocks beside it. Keeps
 * the work, and the room for what was weighed, linear in the number of seams.
 */
record SeamBand(int seams, int block) {
  /** The first that a seam is weighed with. */
  int from(int seam) {
    return Math.max(0, seam / block - 1) * block;
  }

  /** After the last that a seam is weighed with. */
  int to(int seam) {
    return Math.min(seams, (seam / block + 2) * block);
  }
}
