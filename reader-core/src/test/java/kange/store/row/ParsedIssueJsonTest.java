package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueParser;
import kange.parse.Samples;
import kange.review.RandomActs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ParsedIssueJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void everySampleComesBackAsItWasRead() throws Exception {
    for (String name : Samples.names()) {
      ParsedIssue issue = new IssueParser().parse(Samples.source(name));
      assertEquals(issue, ParsedIssueJson.read(ParsedIssueJson.write(issue)), name);
    }
  }

  @Test
  void everyCorrectionComesBackAsItWasSaid() throws Exception {
    ParsedIssue issue = new IssueParser().parse(Samples.source(Samples.names().getFirst()));
    RandomActs acts = new RandomActs(1, 300);
    List<Class<?>> kinds = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Correction act = acts.next(issue);
      String json = JSON.writeValueAsString(CorrectionJson.write(act));
      assertEquals(act, CorrectionJson.read(JSON.readTree(json)), json);
      kinds.add(act.getClass());
    }
    assertEquals(13, kinds.stream().distinct().count(), "not every kind was tried");
  }

  @Test
  void whatIsNoCorrectionIsRefused() {
    for (String json :
        List.of(
            "{\"act\":\"fly\"}",
            "{\"act\":\"text\",\"line\":3}",
            "{\"act\":\"text\",\"line\":\"x\",\"text\":\"y\"}",
            "{\"act\":\"role\",\"lines\":\"3\",\"role\":\"king\"}",
            "{}")) {
      assertThrows(
          IllegalArgumentException.class, () -> CorrectionJson.read(JSON.readTree(json)), json);
    }
  }
}
