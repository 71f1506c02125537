package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.CardField;
import kange.parse.line.CharacterClass;

/** Permit (准印证号), ISSN and CN, as printed. */
final class PermitReader implements FieldReader {
  private static final Pattern ISSN = Pattern.compile("ISSN *[:：]? *(\\d{4} *[-—] *\\d{3}[\\dXx])");
  private static final Pattern CN =
      Pattern.compile("CN *[:：]? *(\\d{2} *[-—] *\\d{4}(?: */ *\\w{1,3})?)");
  private static final Pattern PERMIT =
      Pattern.compile("(?<!新出)准印(?:证)?(?:号)? *[:：]? *([（(\\p{L}][^，。；]{2,40})$");
  private static final Pattern WORDED =
      Pattern.compile("([\\p{IsHan}（）]{0,8}(?:准字|准印字|准印证|内资准|新出准印)[\\p{IsHan}（(第]?[^，。；]{2,30}?号)");

  private static final int LONGEST = 160;
  private static final double NAMED = 0.95;
  private static final double BY_WORD = 0.8;

  @Override
  public List<FieldCandidate> candidates(List<MetadataLine> lines) {
    List<FieldCandidate> found = new ArrayList<>();
    for (MetadataLine line : lines) {
      if (line.aligned().length() <= LONGEST) {
        in(line, ISSN)
            .map(CharacterClass::withoutSpaces)
            .ifPresent(v -> found.add(line.candidate(CardField.ISSN, v, NAMED)));
        in(line, CN)
            .map(CharacterClass::withoutSpaces)
            .ifPresent(v -> found.add(line.candidate(CardField.CN, v, NAMED)));
        in(line, PERMIT).ifPresent(v -> found.add(line.candidate(CardField.PERMIT, v, NAMED)));
        in(line, WORDED).ifPresent(v -> found.add(line.candidate(CardField.PERMIT, v, BY_WORD)));
      }
    }
    return found;
  }

  private static Optional<String> in(MetadataLine line, Pattern pattern) {
    Matcher m = pattern.matcher(line.aligned());
    return m.find()
        ? Optional.of(line.printed().substring(m.start(1), m.end(1)).strip())
        : Optional.empty();
  }
}
