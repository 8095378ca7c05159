package polyclinic.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of services: objects as maps, arrays as lists, all else as text. */
final class Json {

  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** The value, if the text is one and nothing else. */
  static Optional<Object> read(String text) {
    try {
      var json = new Json(text);
      Object value = json.value();
      return json.peek() == 0 ? Optional.of(value) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  /** What a path of names leads to in objects; empty if it leads nowhere. */
  static Optional<Object> at(Object value, String... path) {
    Object here = value;
    for (String name : path) {
      here = here instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return Optional.ofNullable(here);
  }

  /** The elements of the array to which a path leads; none if there is no array. */
  static List<?> list(Object value, String... path) {
    return at(value, path).orElse(null) instanceof List<?> list ? list : List.of();
  }

  private Object value() {
    if (++depth > DEEPEST) {
      throw new Malformed();
    }
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> word();
        };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    if (peek() == '}') {
      at++;
      return map;
    }
    do {
      if (peek() != '"') {
        throw new Malformed();
      }
      String name = string();
      expect(':');
      map.put(name, value());
    } while (another('}'));
    return map;
  }

  private List<Object> array() {
    List<Object> list = new ArrayList<>();
    at++;
    if (peek() == ']') {
      at++;
      return list;
    }
    do {
      list.add(value());
    } while (another(']'));
    return list;
  }

  private boolean another(char end) {
    char c = peek();
    at++;
    if (c != ',' && c != end) {
      throw new Malformed();
    }
    return c == ',';
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (next() != '"') {
      char c = text.charAt(at - 1);
      out.append(c == '\\' ? escaped() : c);
    }
    return out.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
      default -> c;
    };
  }

  private int hex() {
    int digit = Character.digit(next(), 16);
    if (digit < 0) {
      throw new Malformed();
    }
    return digit;
  }

  /** Numbers, true, false, null. */
  private String word() {
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new Malformed();
    }
    return text.substring(start, at);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new Malformed();
    }
    at++;
  }

  /** The next character that is no white space; 0 at the end. */
  private char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char next() {
    if (at >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(at++);
  }

  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed() {
      super(null, null, false, false);
    }
  }
}
