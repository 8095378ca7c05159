package polyclinic.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Walks once through the tree of a text and makes the blocks of its page. */
final class BodyWriter {

  private final Reading reading;
  private final Output out;
  private final Document document;
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final HeadingWriter headings;
  private final DirectiveReader directives;
  private final BlockWriter writer;

  BodyWriter(Reading reading, Document document) {
    this.reading = reading;
    this.out = reading.out();
    this.document = document;
    this.footnotes = new Footnotes(reading);
    this.inlines = new InlineWriter(reading, document, footnotes);
    this.headings = new HeadingWriter(reading, inlines);
    this.directives = new DirectiveReader(reading);
    this.writer = new BlockWriter(reading, inlines, headings, footnotes, directives);
  }

  List<RawBlock> write() {
    List<RawBlock> blocks = new ArrayList<>();
    write(document, blocks);
    footnotes.writeList(writer::children);
    endRun(blocks);
    return blocks;
  }

  private void write(Node parent, List<RawBlock> blocks) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        endRun(blocks);
        blocks.add(headings.block(heading));
      } else if (node instanceof BoxNode box) {
        endRun(blocks);
        box(box, blocks);
      } else if (node instanceof InsertionNode insertion) {
        endRun(blocks);
        RawBlock.Insertion read = directives.insertion(insertion);
        if (read != null) {
          blocks.add(read);
        }
      } else {
        writer.write(node);
      }
    }
  }

  private void box(BoxNode box, List<RawBlock> blocks) {
    directives.check(box);
    String name = box.line().name().toString();
    String id = directives.id(box);
    inlines.children(box.title());
    List<Part> title = out.take();
    List<RawBlock> inside = new ArrayList<>();
    write(box, inside);
    endRun(inside);
    if (name.isEmpty()) {
      // reported; without the name nobody can say what box it is
      blocks.addAll(inside);
    } else {
      blocks.add(new RawBlock.Box(name, title, id, inside, reading.at(box.getChars())));
    }
  }

  private void endRun(List<RawBlock> blocks) {
    List<Part> parts = out.take();
    if (!parts.isEmpty()) {
      blocks.add(new RawBlock.Html(parts));
    }
  }
}
