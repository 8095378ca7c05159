package polyclinic.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box in the tree. */
final class BoxNode extends Block {

  private final DirectiveLine line;
  private final Title title = new Title();
  private boolean closed;

  BoxNode(DirectiveLine line, BasedSequence chars) {
    super(chars);
    this.line = line;
  }

  DirectiveLine line() {
    return line;
  }

  /** The given id; null if there is none. */
  BasedSequence id() {
    BasedSequence attributes = line.attributes();
    boolean given = attributes != null && attributes.startsWith("#");
    return given ? attributes.subSequence(1) : null;
  }

  /** Whether the opening line can be read to its end. */
  boolean isReadable() {
    boolean attributesAreId = line.attributes() == null || id() != null;
    return !line.name().isEmpty() && line.rest().isEmpty() && attributesAreId;
  }

  /** Holds the title's inlines; stands outside the tree, for it is no block of the box. */
  Title title() {
    return title;
  }

  /** Whether its end was written. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** The inlines of a title. */
  static final class Title extends Node {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
