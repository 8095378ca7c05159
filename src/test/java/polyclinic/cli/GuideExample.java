package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced example of the editor's guide.
 *
 * @param info what stands behind the fence, such as {@code markdown page=knee.md}
 * @param text the lines in between, each with its end
 * @param at file and line of the fence, 1-based
 */
record GuideExample(String info, String text, String at) {

  /** All examples of a guide, in their order. */
  static List<GuideExample> of(Path guide) throws IOException {
    List<GuideExample> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(guide);
    String fence = null;
    String info = "";
    int start = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (fence == null && line.startsWith("```")) {
        fence = line.replaceFirst("[^`].*", "");
        info = line.substring(fence.length());
        start = i + 1;
        text.setLength(0);
      } else if (line.equals(fence)) {
        examples.add(new GuideExample(info, text.toString(), guide + ":" + start));
        fence = null;
      } else if (fence != null) {
        text.append(line).append('\n');
      }
    }
    assertThat(fence).as("the last fence of " + guide + " is open").isNull();
    return examples;
  }

  /** The language of the example: {@code markdown}, {@code yaml}, {@code bibtex}, … */
  String kind() {
    return info.split(" ")[0];
  }

  /** What is done with it, such as {@code page}; empty if its kind says so. */
  String use() {
    String[] words = info.split(" ");
    return words.length < 2 ? "" : words[1].replaceFirst("=.*", "");
  }

  /** Which file it is about; empty if none. */
  String file() {
    String[] words = info.split(" ");
    return words.length < 2 || !words[1].contains("=") ? "" : words[1].replaceFirst(".*=", "");
  }

  /** Whether the site must not bake with it: the text is about a mistake. */
  boolean isMistake() {
    return info.endsWith(" mistake");
  }
}
