package kange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.model.source.PageStart;
import kange.parse.IssueParser;
import kange.parse.Samples;
import kange.text.BareText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.Test;

/** Whatever a file is written in, it is the same issue. */
class SameIssueTest {
  /** Its lines are as long as print's, so that each is a line of print, too. */
  private static final String SAMPLE = "court-split-contents";

  /** What a reader sees of an article; where a line breaks is nobody's business. */
  private record Seen(
      String title,
      List<Contributor> authors,
      Optional<String> column,
      Optional<Integer> page,
      String text) {
    static Seen of(Article article) {
      String text = article.blocks().stream().map(Block::text).collect(Collectors.joining());
      return new Seen(
          article.title(), article.authors(), article.column(), article.page(), BareText.of(text));
    }
  }

  @Test
  void itsArticlesComeOutOfEveryKindOfFile() throws IOException, UnreadableTextException {
    ParsedIssue text = new IssueParser().parse(Samples.source(SAMPLE));
    List<Seen> expected = seen(text);
    for (Map.Entry<String, byte[]> file :
        WrittenFiles.all(Samples.source(SAMPLE).lines()).entrySet()) {
      IssueSource source = SourceTexts.take(file.getKey(), file.getValue());
      assertTrue(source.taken().isPresent(), file.getKey());
      ParsedIssue issue = new IssueParser().parse(SourceTexts.text(file.getKey(), source));
      assertEquals(expected, seen(issue), file.getKey());
      assertEquals(text.issue(), issue.issue(), file.getKey());
      assertEquals(text.columns(), issue.columns(), file.getKey());
    }
  }

  @Test
  void whereAFileKnowsItsPagesTheyAreKept() throws IOException, UnreadableTextException {
    List<String> lines = Samples.source(SAMPLE).lines();
    Map<String, byte[]> files = WrittenFiles.all(lines);
    for (String name : List.of("一期.pdf", "一期.hocr", "一期.xml")) {
      List<PageStart> pages = SourceTexts.take(name, files.get(name)).taken().orElseThrow().pages();
      assertEquals(7, pages.size(), name);
      assertEquals(new PageStart(1, 1), pages.getFirst(), name);
      assertEquals(7, pages.getLast().page(), name);
    }
  }

  private static List<Seen> seen(ParsedIssue issue) {
    return issue.articles().stream().map(Seen::of).toList();
  }
}
