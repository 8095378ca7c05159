package polyclinic.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import polyclinic.model.Html;

/** Writes tables. */
final class TableWriter {

  private final Output out;
  private final InlineWriter inlines;
  private final String label;

  /**
   * @param label of the area around a table; it can be focused so that the keyboard can scroll it
   */
  TableWriter(Output out, InlineWriter inlines, String label) {
    this.out = out;
    this.inlines = inlines;
    this.label = label;
  }

  void write(TableBlock table) {
    out.markup("<div class=\"table-scroll\" role=\"group\" aria-label=\"")
        .markup(Html.escape(label))
        .markup("\" tabindex=\"0\"><table>\n");
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      if (section instanceof TableHead) {
        section("thead", section);
      } else if (section instanceof TableBody && section.hasChildren()) {
        section("tbody", section);
      }
    }
    out.markup("</table></div>\n");
  }

  private void section(String name, Node section) {
    out.markup("<").markup(name).markup(">\n");
    for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
      out.markup("<tr>");
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        cell((TableCell) node);
      }
      out.markup("</tr>\n");
    }
    out.markup("</").markup(name).markup(">\n");
  }

  private void cell(TableCell cell) {
    // a heading without text would name nothing
    boolean blank = cell.getText().isBlank();
    boolean heading = cell.isHeader() && !blank;
    out.markup(heading ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() != null) {
      String alignment = cell.getAlignment().name().toLowerCase(Locale.ROOT);
      out.markup(" class=\"align-").markup(alignment).markup("\"");
    }
    out.markup(">");
    if (!blank) {
      inlines.children(cell);
    }
    out.gap().markup(heading ? "</th>" : "</td>");
  }
}
