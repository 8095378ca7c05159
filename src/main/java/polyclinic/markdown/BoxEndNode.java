package polyclinic.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line that ends a box, or would if one were open. */
final class BoxEndNode extends Block {

  private final boolean stray;

  BoxEndNode(BasedSequence chars, boolean stray) {
    super(chars);
    this.stray = stray;
  }

  /** Whether there is no box that it ends. */
  boolean isStray() {
    return stray;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
