package kange.bench;

import kange.parse.synthetic.BenchRun;

/** Prints how well the parser reads issues that a generator of our own wrote. */
public final class SyntheticBenchmark {
  private SyntheticBenchmark() {}

  /**
   * Runs the benches.
   *
   * @param args see {@link BenchRun}
   */
  public static void main(String[] args) throws Exception {
    BenchRun.main(args);
  }
}
