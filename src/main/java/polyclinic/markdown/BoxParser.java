package polyclinic.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Reads the lines of a box. */
final class BoxParser extends AbstractBlockParser {

  /** No list item has its text further left. */
  private static final int LEAST_ITEM_INDENT = 2;

  private static final int CODE_INDENT = 4;

  private final BoxNode box;
  private boolean ending;

  BoxParser(BoxNode box) {
    this.box = box;
  }

  @Override
  public BoxNode getBlock() {
    return box;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    // the end is no line of the box: EndParser takes it, so that all that is open inside is closed
    ending = isEnd(state);
    return ending ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  /** Whether the present line is this box's end. */
  boolean isEnding() {
    return ending;
  }

  @Override
  public void closeBlock(ParserState state) {
    box.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (box.line().title() != null) {
      inlineParser.parse(box.line().title(), box.title());
    }
  }

  private boolean isEnd(ParserState state) {
    BasedSequence line = state.getLine();
    int first = state.getNextNonSpaceIndex();
    if (first >= line.length() || line.charAt(first) != ':' || state.getIndent() >= CODE_INDENT) {
      return false;
    }
    int colons = DirectiveLine.colons(line.subSequence(first));
    boolean onlyColons = line.subSequence(first + colons).isBlank();
    return onlyColons && colons >= box.line().colons() && !belongsInside(state, colons);
  }

  /** Whether a block inside this one takes the line of colons: an inner box, or code. */
  private boolean belongsInside(ParserState state, int colons) {
    List<BlockParser> open = state.getActiveBlockParsers();
    for (BlockParser inner : open.subList(open.indexOf(this) + 1, open.size())) {
      if (inner instanceof BoxParser other && other.box.line().colons() <= colons
          || inner instanceof FencedCodeBlockParser) {
        return true;
      }
      boolean leavesItem = inner instanceof ListItemParser && state.getIndent() < LEAST_ITEM_INDENT;
      if (leavesItem || inner instanceof BlockQuoteParser) {
        return false;
      }
    }
    return false;
  }
}
