package kange.parse.synthetic;

import java.util.List;

/** Kinds of articles, each with its own sentences and titles. */
enum Genre {
  REPORT("report", List.of("report", "report", "detail", "speech", "prose-any")),
  RESEARCH("research", List.of("research", "research", "detail", "speech")),
  FEATURE("feature", List.of("feature", "feature", "detail", "prose-any")),
  ESSAY("essay", List.of("essay", "essay", "detail", "feature")),
  SPEECH("speech", List.of("speech", "research", "detail", "report")),
  BRIEF("brief", List.of("brief", "detail", "report")),
  INTERVIEW("interview", List.of("answer", "detail", "feature", "prose-any")),
  VERSE("verse", List.of("verse")),
  LETTERS("letter", List.of("letter"));

  private final String titles;
  private final List<String> sentences;

  Genre(String titles, List<String> sentences) {
    this.titles = titles;
    this.sentences = sentences;
  }

  /** The section of {@code titles.txt}. */
  String titles() {
    return titles;
  }

  /** Sections of the sentences, those of which most is taken more than once. */
  List<String> sentences() {
    return sentences;
  }
}
