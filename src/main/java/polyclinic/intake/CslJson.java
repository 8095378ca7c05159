package polyclinic.intake;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Reads CSL-JSON, which Zotero writes: an array of items, or one item. */
final class CslJson {

  private CslJson() {}

  static List<IncomingWork> read(String text, String file, Problems problems) {
    var works = new ArrayList<IncomingWork>();
    for (int[] span : items(text)) {
      String before = text.substring(0, span[0]);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      var at = new SourceLocation(file, line, before.length() - before.lastIndexOf('\n'));
      try {
        var lexer = new JsonLexer(new StringReader(text.substring(span[0], span[1])));
        var item = CSLItemData.fromJson(new JsonParser(lexer).parseObject());
        works.add(new IncomingWork(CslFields.work(item, at), at));
      } catch (IOException | RuntimeException e) {
        // the parser has no exception of its own for what is no CSL
        problems.error(
            "reference-syntax", at, "the item is no CSL-JSON", "export it again as CSL-JSON");
      }
    }
    return works;
  }

  /** Where the items begin and end; the parser keeps no places. */
  private static List<int[]> items(String text) {
    List<int[]> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{' && depth++ == 0) {
        start = i;
      } else if (!quoted && c == '}' && --depth == 0) {
        items.add(new int[] {start, i + 1});
      }
    }
    return items;
  }
}
