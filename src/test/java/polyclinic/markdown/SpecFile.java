package polyclinic.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of examples in the manner of CommonMark's own: prose, and between fences of eight
 * backticks an input, a line with a full stop, and what is to come out. In an input {@code →}
 * stands for a tab and {@code ␍} for a carriage return.
 */
final class SpecFile {

  private static final String FENCE = "````````";

  private SpecFile() {}

  /**
   * An example.
   *
   * @param options words behind the opening fence, such as {@code sanitised}
   */
  record Example(Path file, int line, String section, String options, String in, String out) {

    String name() {
      return file.getFileName() + ":" + line + " " + section;
    }
  }

  static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceFirst("^#+ ", "");
      } else if (line.startsWith(FENCE + " example")) {
        int dot = next(lines, i, ".", file);
        int end = next(lines, dot, FENCE, file);
        String options = line.substring((FENCE + " example").length()).strip();
        String in = join(lines.subList(i + 1, dot)).replace('→', '\t').replace('␍', '\r');
        String out = join(lines.subList(dot + 1, end));
        examples.add(new Example(file, i + 1, section, options, in, out));
        i = end;
      }
    }
    return examples;
  }

  private static int next(List<String> lines, int from, String wanted, Path file) {
    for (int i = from + 1; i < lines.size(); i++) {
      if (lines.get(i).equals(wanted)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        file + ": the example in line " + (from + 1) + " has no line '" + wanted + "'");
  }

  private static String join(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
