package polyclinic.markdown;

import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Takes {@code [@…]} for citations before it can be a reference link. */
final class CitationSyntax implements LinkRefProcessor {

  @Override
  public boolean getWantExclamationPrefix() {
    return false;
  }

  @Override
  public int getBracketNestingLevel() {
    return 0;
  }

  @Override
  public boolean isMatch(BasedSequence nodeChars) {
    return nodeChars.length() > 2 && nodeChars.charAt(0) == '[' && nodeChars.charAt(1) == '@';
  }

  @Override
  public Node createNode(BasedSequence nodeChars) {
    return new CitationNode(nodeChars);
  }

  @Override
  public BasedSequence adjustInlineText(Document document, Node node) {
    return node.getChildChars();
  }

  @Override
  public boolean allowDelimiters(BasedSequence chars, Document document, Node node) {
    return true;
  }

  @Override
  public void updateNodeElements(Document document, Node node) {}

  /** Makes one for each text. */
  static final class Factory implements LinkRefProcessorFactory {

    @Override
    public LinkRefProcessor apply(Document document) {
      return new CitationSyntax();
    }

    @Override
    public boolean getWantExclamationPrefix(DataHolder options) {
      return false;
    }

    @Override
    public int getBracketNestingLevel(DataHolder options) {
      return 0;
    }
  }
}
