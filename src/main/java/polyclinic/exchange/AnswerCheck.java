package polyclinic.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.exchange.Token.Role;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Compares what came back for one entry with what was sent. */
final class AnswerCheck {

  private static final String EXPORT_AGAIN = "export the page again and translate it anew";

  private final Entry entry;
  private final String id;
  private final Problems problems;

  /**
   * @param id of the entry's unit
   */
  AnswerCheck(Entry entry, String id, Problems problems) {
    this.entry = entry;
    this.id = id;
    this.problems = problems;
  }

  /**
   * Reads the answer; what is wrong with it is a finding.
   *
   * @param unit null if it did not come back
   * @param page where the page begins
   */
  Optional<Answer> read(Returned.Unit unit, SourceLocation page) {
    if (unit == null) {
      problems.error(
          "xliff-unit", page, "the unit '" + id + "' is missing from the page", EXPORT_AGAIN);
      return Optional.empty();
    }
    if (unit.segments() != 1) {
      problems.error(
          "xliff-unit",
          unit.at(),
          "the unit '" + id + "' has " + unit.segments() + " segments in place of one",
          "translate each unit as one segment; the file says canResegment=\"no\"");
      return Optional.empty();
    }
    if (unit.source() == null || !unit.source().tokens().equals(entry.source().tokens())) {
      problems.error(
          "xliff-unit",
          unit.source() == null ? unit.at() : unit.source().at(),
          "the source text of the unit '" + id + "' has been changed",
          EXPORT_AGAIN + ", and change only what is in <target>");
      return Optional.empty();
    }
    boolean done = !unit.state().isEmpty() && !unit.state().equals(Xliff.INITIAL);
    if (unit.target() == null || isBlank(unit.target().tokens())) {
      return Optional.of(new Answer(null, done, unit.at()));
    }
    SourceLocation at = unit.target().at();
    return placeholders(unit.target().tokens(), at)
        ? Optional.of(new Answer(unit.target().tokens(), done, at))
        : Optional.empty();
  }

  private static boolean isBlank(List<Token> tokens) {
    return tokens.stream().allMatch(t -> t.role() == Role.WORDS && t.data().isBlank());
  }

  private boolean placeholders(List<Token> tokens, SourceLocation at) {
    Map<String, Code> source = entry.source().codes();
    Map<String, Code> existing = entry.existing().map(Coded::codes).orElse(Map.of());
    List<String> seen = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Token token : tokens) {
      Code sent = source.get(token.id());
      Code there = existing.get(token.id());
      if (token.role() == Role.WORDS) {
        continue;
      }
      if (sent == null && there == null) {
        wrong.add("the placeholder '" + token.id() + "' was not in the export");
      } else if (!isOf(token, sent) && !isOf(token, there)) {
        Code code = there == null ? sent : there;
        wrong.add("the placeholder " + name(code) + " has been changed to '" + token.data() + "'");
      }
      if (token.role() != Role.CLOSE) {
        seen.add(token.id());
      }
    }
    if (wrong.isEmpty() && !isNested(tokens)) {
      wrong.add("placeholders overlap: one begins inside another and ends outside of it");
    }
    if (wrong.isEmpty()) {
      wrong.addAll(count(seen, source, existing));
    }
    wrong.forEach(
        message ->
            problems.error(
                "xliff-placeholder",
                at,
                "in the unit '" + id + "' " + message,
                "take every placeholder over from the source, each once, and change only words"));
    return wrong.isEmpty();
  }

  /** Each one that is required stands there once: the source's, or those of the translation. */
  private static List<String> count(
      List<String> seen, Map<String, Code> source, Map<String, Code> existing) {
    List<String> wrong = new ArrayList<>();
    Set<String> distinct = new LinkedHashSet<>(seen);
    for (String id : distinct) {
      if (seen.stream().filter(id::equals).count() > 1) {
        wrong.add(
            "the placeholder " + name(known(id, source, existing)) + " stands more than once");
      }
    }
    boolean asInSource = required(source).equals(required(distinct, source, existing));
    boolean asBefore =
        !existing.isEmpty() && required(existing).equals(required(distinct, source, existing));
    if (!asInSource && !asBefore) {
      Map<String, Code> expected = source;
      for (String id : required(expected)) {
        if (!distinct.contains(id)) {
          wrong.add("the placeholder " + name(expected.get(id)) + " is missing");
        }
      }
      for (String id : distinct) {
        Code code = known(id, source, existing);
        if (code.required() && !expected.containsKey(id)) {
          wrong.add("the placeholder " + name(code) + " is not in the source");
        }
      }
    }
    return wrong;
  }

  private static Code known(String id, Map<String, Code> source, Map<String, Code> existing) {
    return existing.containsKey(id) ? existing.get(id) : source.get(id);
  }

  private static Set<String> required(Map<String, Code> codes) {
    Set<String> ids = new LinkedHashSet<>();
    codes.values().stream().filter(Code::required).forEach(code -> ids.add(code.id()));
    return ids;
  }

  private static Set<String> required(
      Set<String> seen, Map<String, Code> source, Map<String, Code> existing) {
    Set<String> ids = new LinkedHashSet<>();
    seen.stream().filter(id -> known(id, source, existing).required()).forEach(ids::add);
    return ids;
  }

  private static boolean isOf(Token token, Code code) {
    return code != null
        && switch (token.role()) {
          case ALONE -> code.close() == null && code.open().equals(token.data());
          case OPEN -> code.close() != null && code.open().equals(token.data());
          case CLOSE -> token.data().equals(code.close());
          case WORDS -> false;
        };
  }

  private static boolean isNested(List<Token> tokens) {
    List<String> open = new ArrayList<>();
    for (Token token : tokens) {
      if (token.role() == Role.OPEN) {
        open.add(token.id());
      } else if (token.role() == Role.CLOSE
          && (open.isEmpty() || !open.remove(open.size() - 1).equals(token.id()))) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static String name(Code code) {
    return "'" + code.id() + "', " + code.text() + ",";
  }
}
