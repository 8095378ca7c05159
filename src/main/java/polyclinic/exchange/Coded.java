package polyclinic.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import polyclinic.exchange.Token.Role;
import polyclinic.markdown.Run;

/**
 * A text with its placeholders numbered.
 *
 * @param codes by id, in the order in which they stand
 */
record Coded(List<Token> tokens, Map<String, Code> codes) {

  /** Numbers the placeholders from 1. */
  static Coded of(List<Run> runs) {
    List<Code> codes = codes(runs);
    List<String> ids = new ArrayList<>();
    codes.forEach(code -> ids.add(String.valueOf(ids.size() + 1)));
    return of(runs, codes, ids);
  }

  /**
   * Gives each placeholder of a translation the number of the source's that it corresponds to: the
   * one with the same Markdown, else the first of its kind; others get numbers of their own.
   */
  static Coded of(List<Run> runs, Coded source) {
    List<Code> codes = codes(runs);
    List<Code> free = new ArrayList<>(source.codes.values());
    String[] ids = new String[codes.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = take(free, codes.get(i), true);
    }
    int next = source.codes.size();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == null) {
        String alike = take(free, codes.get(i), false);
        ids[i] = alike == null ? String.valueOf(++next) : alike;
      }
    }
    return of(runs, codes, List.of(ids));
  }

  private static String take(List<Code> free, Code code, boolean same) {
    for (Code other : free) {
      if (same ? other.isSame(code) : other.isAlike(code)) {
        free.remove(other);
        return other.id();
      }
    }
    return null;
  }

  /** The placeholders in the order in which they begin. */
  private static List<Code> codes(List<Run> runs) {
    List<Code> codes = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Run run : runs) {
      if (run instanceof Run.Alone alone) {
        codes.add(
            new Code("", alone.markup(), alone.data(), null, alone.shown(), alone.required()));
      } else if (run instanceof Run.Open opening) {
        open.push(codes.size());
        codes.add(new Code("", opening.markup(), opening.data(), "", "", true));
      } else if (run instanceof Run.Close closing) {
        Code begun = codes.get(open.peek());
        codes.set(open.pop(), new Code("", begun.markup(), begun.open(), closing.data(), "", true));
      }
    }
    return codes;
  }

  private static Coded of(List<Run> runs, List<Code> codes, List<String> ids) {
    List<Token> tokens = new ArrayList<>();
    Map<String, Code> byId = new LinkedHashMap<>();
    Deque<Code> open = new ArrayDeque<>();
    int next = 0;
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        tokens.add(Token.words(words.text()));
      } else if (run instanceof Run.Close closing) {
        tokens.add(new Token(Role.CLOSE, open.pop().id(), closing.data()));
      } else {
        Code code = codes.get(next).withId(ids.get(next));
        next++;
        byId.put(code.id(), code);
        tokens.add(
            new Token(code.close() == null ? Role.ALONE : Role.OPEN, code.id(), code.open()));
        if (code.close() != null) {
          open.push(code);
        }
      }
    }
    return new Coded(List.copyOf(tokens), byId);
  }
}
