package polyclinic.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** YAML 1.2 of a whole file or of a page's front matter. */
final class YamlDocument {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).build();

  private YamlDocument() {}

  /**
   * Reads a mapping.
   *
   * @param firstLine the line of the file in which {@code yaml} begins, 1-based
   * @return empty if it is broken or no mapping; then that is a finding
   */
  static Optional<YamlFields> read(String file, String yaml, int firstLine, Problems problems) {
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      // a quotation mark without its end: the place where it opens helps, not the end of the file
      boolean open = isUnclosed(String.valueOf(e.getProblem()));
      SourceLocation at =
          (open ? e.getContextMark() : e.getProblemMark())
              .or(e::getProblemMark)
              .or(e::getContextMark)
              .map(m -> at(file, m, firstLine))
              .orElse(new SourceLocation(file, firstLine, 1));
      problems.error("yaml", at, "broken YAML: " + firstSentence(e.getProblem()), remedy(e));
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.error(
          "yaml",
          new SourceLocation(file, firstLine, 1),
          "broken YAML: " + firstSentence(e.getMessage()),
          "the file must hold one YAML document");
      return Optional.empty();
    }
    SourceLocation start = new SourceLocation(file, firstLine, 1);
    if (root.isEmpty()) {
      return Optional.of(YamlFields.empty(start, problems));
    }
    return new YamlValue(file, firstLine, "the document", root.get(), problems).fields();
  }

  static SourceLocation at(String file, Mark mark, int firstLine) {
    return new SourceLocation(file, mark.getLine() + firstLine, mark.getColumn() + 1);
  }

  private static boolean isUnclosed(String problem) {
    return problem.contains("end of stream") || problem.contains("<stream end>");
  }

  private static String remedy(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("mapping values are not allowed")) {
      return "put quotation marks around a text that contains ': '";
    }
    if (isUnclosed(problem)) {
      return "close the quotation mark or bracket that is still open";
    }
    if (problem.contains("TAB")) {
      return "indent with spaces, not with tabs";
    }
    return "check indentation, colons and quotation marks in this line and the one before";
  }

  private static String firstSentence(String text) {
    String line = String.valueOf(text).replaceAll("\\s+", " ").strip();
    int end = line.indexOf(". ");
    return end < 0 ? line : line.substring(0, end);
  }
}
