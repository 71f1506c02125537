package kange.model.backup;

import java.util.List;
import kange.model.message.Message;

/**
 * What became of what people made, when a copy of it was brought back.
 *
 * @param returned how many things were missing and are there again
 * @param there how many were there already
 * @param left what could not be brought back, or would have taken another's place; with the reason
 */
public record ReturnReport(int returned, int there, List<Message> left) {
  /** Takes a copy of the list. */
  public ReturnReport {
    left = List.copyOf(left);
  }
}
