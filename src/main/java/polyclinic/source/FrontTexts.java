package polyclinic.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import polyclinic.report.JsonText;

/** The texts of front matter that are translated, where they stand, and how others are written. */
public final class FrontTexts {

  /** The part of a page's address; translated only when a page begins. */
  public static final String SLUG = "slug";

  private static final List<String> KEYS =
      List.of("title", "linkTitle", "description", SLUG, "tags");
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).build();

  /** Fit for a list in brackets, too. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[^\\p{Cntrl}:#,\\[\\]{}\\s]| (?=\\S))*");

  private FrontTexts() {}

  /**
   * The texts in the order in which they stand.
   *
   * @param text of the whole file, without a byte order mark; its front matter must be readable
   * @param bodyStart offset of the Markdown
   */
  public static List<FrontText> of(String text, int bodyStart) {
    int start = text.indexOf('\n') + 1;
    int end = text.lastIndexOf("---", bodyStart);
    List<FrontText> found = new ArrayList<>();
    if (start == 0 || end < start) {
      return found;
    }
    String yaml = text.substring(start, end);
    mapping(yaml)
        .ifPresent(
            mapping -> {
              for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && KEYS.contains(key.getValue())) {
                  add(key.getValue(), tuple.getValueNode(), yaml, start, found);
                }
              }
            });
    return found;
  }

  /**
   * A value as YAML, in one line: plain if that is possible and was so before.
   *
   * @param before how the value in its place is written
   */
  public static String write(String value, String before) {
    boolean wasPlain = before.isEmpty() || "\"'|>".indexOf(before.charAt(0)) < 0;
    return wasPlain && isPlain(value) ? value : JsonText.of(value);
  }

  /** Whether a text without quotation marks is read as that very text. */
  private static boolean isPlain(String value) {
    if (!PLAIN.matcher(value).matches()) {
      return false;
    }
    return mapping("key: " + value)
        .map(mapping -> mapping.getValue().get(0).getValueNode())
        .filter(node -> node instanceof ScalarNode && node.getTag().equals(Tag.STR))
        .map(node -> ((ScalarNode) node).getValue().equals(value))
        .orElse(false);
  }

  private static Optional<MappingNode> mapping(String yaml) {
    try {
      return new Compose(SETTINGS)
          .composeString(yaml)
          .filter(MappingNode.class::isInstance)
          .map(MappingNode.class::cast);
    } catch (YamlEngineException e) {
      return Optional.empty(); // the manuscript's reader has told it
    }
  }

  private static void add(String key, Node node, String yaml, int shift, List<FrontText> found) {
    if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        add(key + "[" + i + "]", list.getValue().get(i), yaml, shift, found);
      }
    } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      int start = offset(yaml, scalar.getStartMark().orElseThrow());
      int end = offset(yaml, scalar.getEndMark().orElseThrow());
      int length = yaml.substring(start, end).stripTrailing().length();
      found.add(
          new FrontText(key, scalar.getValue().strip(), start + shift, start + length + shift));
    }
  }

  /** Marks count code points. */
  private static int offset(String yaml, Mark mark) {
    return yaml.offsetByCodePoints(0, mark.getIndex());
  }
}
