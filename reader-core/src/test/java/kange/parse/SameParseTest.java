package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** The parse is a pure function of the text: nothing in it hangs on chance. */
class SameParseTest {
  @Test
  void anIssueWithSwappedPagesIsReadTheSameEachTime() throws Exception {
    for (String name : Samples.names()) {
      SourceText sample = Samples.source(name);
      Variant damaged =
          PageSwap.of(sample.lines(), Samples.card(name), 1, 1)
              .orElse(Variant.plain(sample.lines(), Samples.card(name)));
      String text = String.join("\n", damaged.lines());
      String first = read(text);
      for (int again = 0; again < 3; again++) {
        assertEquals(first, read(text), name);
      }
    }
  }

  @Test
  void askingForTheMastheadFirstChangesNothing() throws Exception {
    for (String name : Samples.names()) {
      SourceText source = Samples.source(name);
      IssueReading reading = new IssueParser().read(source);
      JournalProfile profile =
          new JournalProfile(List.of(), List.of(), List.of("。"), List.of("*年第*期*"));
      ParsedIssue plain = new IssueParser().parse(source);
      assertEquals(plain.issue(), reading.masthead().metadata(), name);
      assertEquals(new IssueParser().parse(source, profile), reading.parse(profile), name);
      assertEquals(plain, reading.parse(JournalProfile.NONE), name);
    }
  }

  /** From new strings each time, so that nothing can go by identity. */
  private static String read(String text) {
    return new IssueParser()
        .parse(SourceText.of(new String(text.toCharArray()), "same.txt"))
        .toString();
  }
}
