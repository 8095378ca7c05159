package polyclinic.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Pattern;

/** Cuts FreeMarker's messages, which explain at length, down to what is wrong. */
final class FreeMarkerMessage {

  /** FreeMarker's own classes, which mean nothing to the author of a template. */
  private static final Pattern WRAPPER =
      Pattern.compile(" \\((?:wrapper: [^)]*|(?:\\w+\\.)*(\\w+) wrapped into [^)]*)\\)");

  private FreeMarkerMessage() {}

  static String of(ParseException e) {
    return firstSentence(e.getEditorMessage());
  }

  static String of(TemplateException e) {
    String message = firstSentence(String.valueOf(e.getMessageWithoutStackTop()));
    if (message.endsWith(":") && e.getBlamedExpressionString() != null) {
      return message + " " + e.getBlamedExpressionString();
    }
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean more = root != e && !(root instanceof TemplateException) && root.getMessage() != null;
    return more ? message + ": " + firstSentence(root.getMessage()) : message;
  }

  /** The first sentence of the first paragraph, in one line and without its full stop. */
  static String firstSentence(String text) {
    String paragraph = text.strip().split("\\R\\s*\\R|\\R==>", 2)[0];
    String line = paragraph.replaceAll("\\s+", " ").strip();
    line = WRAPPER.matcher(line).replaceAll(m -> m.group(1) == null ? "" : " (" + m.group(1) + ")");
    int end = line.indexOf(". ");
    String sentence = end < 0 ? line : line.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
