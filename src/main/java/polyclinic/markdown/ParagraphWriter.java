package polyclinic.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes paragraphs: bare in tight lists, as figures, with the check box of a task. */
final class ParagraphWriter {

  private final Output out;
  private final InlineWriter inlines;

  ParagraphWriter(Output out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void write(Paragraph node) {
    if (!node.hasChildren() || inlines.images().figure(node)) {
      return;
    }
    boolean bare = isBare(node);
    out.markup(bare ? "" : "<p>");
    if (node.getParent() instanceof TaskListItem task && task.getFirstChild() == node) {
      String checked = task.isItemDoneMarker() ? " checked" : "";
      out.markup("<label><input type=\"checkbox\" disabled" + checked + "> ");
      inlines.children(node);
      out.markup("</label>");
    } else {
      inlines.children(node);
    }
    out.markup(bare ? "\n" : "</p>\n");
  }

  private static boolean isBare(Paragraph node) {
    Node parent = node.getParent();
    if (parent instanceof DefinitionItem item) {
      return item.isOwnTight() && item.getFirstChild() == item.getLastChild();
    }
    return parent instanceof DefinitionTerm
        || parent instanceof ListItem item && item.isInTightList();
  }
}
