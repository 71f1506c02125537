package kange.bench;

import kange.parse.VariantRun;

/** Prints how well issues are read in layouts they were not written in. */
public final class VariantBenchmark {
  private VariantBenchmark() {}

  public static void main(String[] args) throws Exception {
    System.out.println(VariantRun.of(true).table());
  }
}
