package polyclinic.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import polyclinic.markdown.Run.Markup;

/** Collects runs; words that follow each other become one run, and lines become one. */
final class RunList {

  private static final Pattern LINE_END = Pattern.compile("[ \t]*(?:\r\n?|\n)[\\s>]*");

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  List<Run> all() {
    flush();
    return runs;
  }

  void words(String text) {
    words.append(oneLine(text));
  }

  /** The end of a line that is no more than a space. */
  void space() {
    if (!endsLine() && (words.isEmpty() || words.charAt(words.length() - 1) != ' ')) {
      words.append(' ');
    }
  }

  /** Whether the last thing was the end of a line, which spaces may follow without a meaning. */
  boolean endsLine() {
    return words.isEmpty()
        && !runs.isEmpty()
        && runs.get(runs.size() - 1) instanceof Run.Alone last
        && last.markup() == Markup.BREAK;
  }

  void lineBreak(String data) {
    flush();
    runs.add(new Run.Alone(Markup.BREAK, data, "\u21B5", false));
  }

  void alone(Markup markup, String data, String shown, boolean required) {
    flush();
    runs.add(new Run.Alone(markup, oneLine(data), oneLine(shown), required));
  }

  void open(Markup markup, String data) {
    flush();
    runs.add(new Run.Open(markup, oneLine(data)));
  }

  void close(String data) {
    flush();
    runs.add(new Run.Close(oneLine(data)));
  }

  private void flush() {
    if (!words.isEmpty()) {
      runs.add(new Run.Words(words.toString()));
      words.setLength(0);
    }
  }

  private static String oneLine(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }
}
