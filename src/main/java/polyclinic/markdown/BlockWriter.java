package polyclinic.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Writes the blocks of CommonMark and of its extensions. */
final class BlockWriter {

  private static final Handlers<BlockWriter> HANDLERS =
      new Handlers<BlockWriter>()
          .on(Paragraph.class, (writer, node) -> writer.paragraphs.write(node))
          .on(Heading.class, (writer, node) -> writer.headings.nested(node))
          .on(BlockQuote.class, (writer, node) -> writer.element("blockquote", node))
          .on(BulletList.class, (writer, node) -> writer.element("ul", node))
          .on(OrderedList.class, BlockWriter::orderedList)
          .on(BulletListItem.class, (writer, node) -> writer.item("<li>", node, "</li>\n"))
          .on(OrderedListItem.class, (writer, node) -> writer.item("<li>", node, "</li>\n"))
          .on(TaskListItem.class, BlockWriter::task)
          .on(DefinitionList.class, (writer, node) -> writer.element("dl", node))
          .on(DefinitionTerm.class, (writer, node) -> writer.item("<dt>", node, "</dt>\n"))
          .on(DefinitionItem.class, (writer, node) -> writer.item("<dd>", node, "</dd>\n"))
          .on(FencedCodeBlock.class, (writer, node) -> CodeWriter.fenced(writer.out, node))
          .on(IndentedCodeBlock.class, (writer, node) -> CodeWriter.indented(writer.out, node))
          .on(ThematicBreak.class, (writer, node) -> writer.out.markup("<hr>\n"))
          .on(HtmlBlock.class, BlockWriter::html)
          .on(HtmlCommentBlock.class, BlockWriter::html)
          .on(TableBlock.class, (writer, node) -> writer.tables.write(node))
          .on(FootnoteBlock.class, (writer, node) -> writer.footnotes.define(node))
          .on(Reference.class, (writer, node) -> {})
          .on(BoxEndNode.class, (writer, node) -> writer.directives.boxEnd(node))
          .on(InsertionNode.class, (writer, node) -> writer.directives.misplaced(node))
          .on(BoxNode.class, BlockWriter::misplacedBox);

  private final Output out;
  private final InlineWriter inlines;
  private final ParagraphWriter paragraphs;
  private final HeadingWriter headings;
  private final TableWriter tables;
  private final Footnotes footnotes;
  private final DirectiveReader directives;

  BlockWriter(
      Reading reading,
      InlineWriter inlines,
      HeadingWriter headings,
      Footnotes footnotes,
      DirectiveReader directives) {
    this.out = reading.out();
    this.inlines = inlines;
    this.paragraphs = new ParagraphWriter(out, inlines);
    this.headings = headings;
    this.tables = new TableWriter(out, inlines, reading.settings().table());
    this.footnotes = footnotes;
    this.directives = directives;
  }

  /** Writes a block. */
  void write(Node node) {
    if (!HANDLERS.handle(this, node)) {
      children(node);
    }
    out.gap();
  }

  /** Writes the blocks in a block. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
  }

  private void element(String name, Node node) {
    out.markup("<").markup(name).markup(">\n");
    children(node);
    out.markup("</").markup(name).markup(">\n");
  }

  private void orderedList(OrderedList node) {
    int start = node.getStartNumber();
    out.markup(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    children(node);
    out.markup("</ol>\n");
  }

  private void task(TaskListItem node) {
    item("<li class=\"task\">", node, "</li>\n");
  }

  private void item(String open, Node node, String close) {
    out.markup(open);
    children(node);
    out.takeBack("\n");
    out.markup(close);
  }

  private void html(HtmlBlockBase node) {
    inlines.rawHtml().write(node);
  }

  private void misplacedBox(BoxNode node) {
    directives.misplaced(node);
    children(node);
  }
}
