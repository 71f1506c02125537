package kange.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import kange.platform.FileTree;
import kange.publish.SubscriberSweep;

/**
 * Twenty machines that fetch three editions over bad lines, as often as told: {@code ROUNDS READERS
 * ONE_IN SEED}; prints what came of each round.
 */
public final class ShareSweep {
  private static final int ROUNDS = 5;
  private static final int READERS = 20;
  private static final int ONE_IN = 30;

  private ShareSweep() {}

  public static void main(String[] args) throws Exception {
    int rounds = number(args, 0, ROUNDS);
    for (int round = 0; round < rounds; round++) {
      Path folder = Files.createTempDirectory("kange-share");
      try {
        long seed = (long) number(args, 3, 1) + round;
        System.out.println(
            new SubscriberSweep(folder, seed, number(args, 1, READERS), number(args, 2, ONE_IN))
                .run());
      } finally {
        FileTree.delete(folder);
      }
    }
  }

  private static int number(String[] args, int place, int usual) {
    return args.length > place ? Integer.parseInt(args[place]) : usual;
  }
}
