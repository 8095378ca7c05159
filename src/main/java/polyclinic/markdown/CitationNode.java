package polyclinic.markdown;

import com.vladsch.flexmark.ast.LinkRendered;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A cluster of citations in the tree, with its brackets; a link, so that no other is around it. */
final class CitationNode extends Node implements LinkRendered, DoNotDecorate {

  CitationNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public boolean isTentative() {
    return false;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
