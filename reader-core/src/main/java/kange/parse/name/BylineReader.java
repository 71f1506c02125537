package kange.parse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.parse.line.CharacterClass;
import kange.parse.line.LineHint;
import kange.parse.line.NormalForm;
import kange.parse.line.TextLine;
import kange.parse.name.BylineDecoder.Reading;

/** Reads names out of by-lines: who signed, without marks and role words. Thread-safe. */
public final class BylineReader {
  /** A line whose reading is less sure than this is no by-line by its form alone. */
  private static final double SURE_ENOUGH = 0.4;

  private static final int LONGEST_LOOSE_NAME = 4;

  private static final Pattern NAMES_APART = Pattern.compile("[\\s、，,]+");
  private static final Pattern APART = Pattern.compile("[\\s　、，,]+");

  private static final RecentReadings<Byline> READ = new RecentReadings<>(BylineParser::read);

  private static final RecentReadings<List<String>> DIVIDED =
      new RecentReadings<>(text -> List.copyOf(divided(text)));

  private BylineReader() {}

  /** What the line says if it is a by-line; {@link Byline#sureness} says whether it is one. */
  public static Byline read(String text) {
    return READ.of(text);
  }

  /** True when the line is set as a by-line: a sign such as 文 / before it, or a role word. */
  public static boolean isSigned(String text) {
    if (text.length() > BylineParser.LONGEST) {
      return false;
    }
    Byline byline = read(text);
    boolean labelled = isLabelled(text);
    return byline.signed() && (labelled ? !byline.signatories().isEmpty() : reads(byline));
  }

  /** Set as a by-line: by a sign such as 文 / or a role word, or by the mark of its journal. */
  public static boolean isSigned(TextLine line) {
    return line.known().contains(LineHint.BYLINE) || isSigned(line.text());
  }

  /** A label or an ornament opens the line: then names follow, known as names or not. */
  private static boolean isLabelled(String text) {
    String plain = BylineParser.own(text);
    BylineText form = BylineText.of(BylineParser.withoutBrackets(plain));
    return BylineRoles.ornaments(form.form()) > 0 || BylineRoles.label(form.form(), 0).isPresent();
  }

  private static boolean reads(Byline byline) {
    return byline.isAllNames() && byline.sureness() >= SURE_ENOUGH;
  }

  /** True when the line could be nothing but names: of persons, or of one body. */
  public static boolean looksLikeNames(String text) {
    Byline byline = read(text);
    return byline.isAllNames()
        && byline.signatories().stream()
            .allMatch(
                s ->
                    byline.signed()
                        || s.likelihood()
                            >= (s.kind() == ContributorKind.PERSON
                                ? PersonName.LIKELY
                                : BodyName.LIKELY));
  }

  /** True when it could be nothing but the names of persons, or the name of one account. */
  public static boolean looksLikePersons(String text) {
    return isAccount(text)
        || (looksLikeNames(text) && divide(text).stream().allMatch(BylineReader::isPerson));
  }

  /** The name of an account (blossom-001): Latin letters, digits and marks between them. */
  public static boolean isAccount(String name) {
    return name.length() > 2 && LatinName.accountEnd(name, 0) == name.length();
  }

  /** A person's name by its form: surname and length, no word of the language. */
  public static boolean isPerson(String name) {
    return personLikelihood(name) >= PersonName.LIKELY;
  }

  /** How likely the name is a person's, from 0 to 1, by its form alone. */
  public static double personLikelihood(String name) {
    return PersonName.likelihood(NormalForm.aligned(name), false);
  }

  /** Two to four Han characters, or a body: what may be a name where names are expected. */
  public static boolean couldBeName(String text) {
    int length = text.codePointCount(0, text.length());
    boolean han = CharacterClass.han(text) + text.chars().filter(c -> c == '·').count() == length;
    return (han && length >= 2 && length <= LONGEST_LOOSE_NAME)
        || isOrganization(text)
        || isPerson(text);
  }

  /** An office, a department, a study group by its form. */
  public static boolean isOrganization(String name) {
    return bodyLikelihood(name) >= BodyName.LIKELY;
  }

  /** It ends in 课题组, 党委: in a word that bodies alone end in, not in one character. */
  public static boolean endsInWordOfBodies(String name) {
    return BodyName.endsInWord(BylineText.of(name).form());
  }

  /** How likely the name is a body's, from 0 to 1, by its form alone. */
  public static double bodyLikelihood(String name) {
    return BodyName.likelihood(BylineText.of(name).form());
  }

  /** The name with its kind; what is neither, by its length. */
  public static Contributor contributor(String name) {
    double person = personLikelihood(name);
    double body = bodyLikelihood(name);
    boolean shortName = name.codePointCount(0, name.length()) <= LONGEST_LOOSE_NAME;
    boolean isPerson = person >= PersonName.LIKELY ? person >= body : shortName && body == 0;
    return new Contributor(name, isPerson ? ContributorKind.PERSON : ContributorKind.ORGANIZATION);
  }

  /** The by-line without sign and role words before the first name. */
  public static String stripped(String byline) {
    String printed = BylineParser.own(byline);
    BylineText whole = BylineText.of(printed);
    String rest =
        BylineParser.withoutBrackets(
            printed.substring(whole.origin(BylineRoles.ornaments(whole.form()))).strip());
    BylineText text = BylineText.of(rest);
    if (BodyName.isOfJournal(text.form())) {
      return text.printed(0, text.length());
    }
    int at = 0;
    boolean more = true;
    while (more && at < text.length()) {
      int end = BylineRoles.role(text.form(), at).map(BylineSpan::end).orElse(at);
      more = end > at && end < text.length() && (end - at > 1 || text.gap(end) > 0);
      at = more ? end : at;
    }
    return rest.substring(text.origin(at)).strip();
  }

  /** Those who translated, where a by-line names nobody else: they answer for the text. */
  public static List<String> translators(String byline) {
    Byline read = read(byline);
    boolean only =
        !read.roles().isEmpty() && read.roles().stream().allMatch(role -> role.contains("译"));
    return only ? read.signatories().stream().map(Signatory::name).toList() : List.of();
  }

  /** The names of the authors a by-line holds, role words and positions taken off. */
  public static List<String> names(String byline) {
    Byline read = read(byline);
    return read.isAllNames() ? read.authors() : divide(stripped(byline));
  }

  /**
   * Names among words: "张 三" set apart by spaces is joined, positions before a name go, lists with
   * 、 are divided. Words that are no names are given back as they are.
   */
  public static List<String> divide(String text) {
    return DIVIDED.of(text);
  }

  private static List<String> divided(String text) {
    BylineText line = BylineText.of(text.strip());
    if (line.length() == 0) {
      return List.of();
    }
    if (BodyName.isOfJournal(line.form()) || line.length() > BylineParser.LONGEST) {
      return List.of(line.printed(0, line.length()));
    }
    List<Reading> readings = BylineDecoder.readings(line);
    return readings.isEmpty() ? List.of() : names(line, readings.getFirst().spans());
  }

  /** Names behind a mark that a librarian told: whatever stands between gaps and commas. */
  public static List<String> marked(String byline) {
    return NAMES_APART.splitAsStream(byline).filter(name -> !name.isBlank()).toList();
  }

  /** What stands between gaps and commas, names or not, as printed. */
  public static List<String> words(String byline) {
    return APART.splitAsStream(stripped(byline)).filter(w -> !w.isBlank()).toList();
  }

  /** The words as one line. */
  public static List<String> divide(List<String> words) {
    return divide(String.join(" ", words));
  }

  private static List<String> names(BylineText line, List<BylineSpan> spans) {
    List<Signatory> signatories = new BylineInterpreter(line, spans).signatories();
    boolean persons =
        spans.stream()
            .anyMatch(s -> s.kind() == SpanKind.PERSON && s.likelihood() >= PersonName.LIKELY);
    List<String> names = new ArrayList<>();
    int named = 0;
    for (int i = 0; i < spans.size(); i++) {
      BylineSpan span = spans.get(i);
      String printed = line.printed(span.start(), span.end());
      if (span.isName()) {
        if (signatories.get(named++).author()) {
          names.add(printed.strip());
        }
      } else if ((span.kind() == SpanKind.UNKNOWN && (!persons || i == spans.size() - 1))
          || spans.size() == 1) {
        names.add(printed);
      }
    }
    return names;
  }
}
