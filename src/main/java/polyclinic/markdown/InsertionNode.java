package polyclinic.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An insertion in the tree. */
final class InsertionNode extends Block {

  private final DirectiveLine line;

  InsertionNode(DirectiveLine line, BasedSequence chars) {
    super(chars);
    this.line = line;
  }

  DirectiveLine line() {
    return line;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
