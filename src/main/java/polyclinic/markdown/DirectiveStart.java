package polyclinic.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** Finds the lines that begin or end a box, and insertions. */
final class DirectiveStart extends AbstractBlockParserFactory {

  private static final int CODE_INDENT = 4;

  private DirectiveStart(DataHolder options) {
    super(options);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
    BasedSequence whole = state.getLine();
    int first = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || !begins(whole, first)) {
      return BlockStart.none();
    }
    BasedSequence chars = whole.subSequence(first);
    var line = DirectiveLine.of(chars);
    BlockParser parser = parser(line, chars, state);
    return parser == null ? BlockStart.none() : BlockStart.of(parser).atIndex(whole.length());
  }

  private static boolean begins(BasedSequence line, int first) {
    return first + 2 < line.length() && line.charAt(first) == ':' && line.charAt(first + 1) == ':';
  }

  private static BlockParser parser(DirectiveLine line, BasedSequence chars, ParserState state) {
    if (line.colons() >= 3) {
      return line.isEnd() ? end(chars, state) : new BoxParser(new BoxNode(line, chars));
    }
    return line.name().isEmpty() ? null : new LeafParser(new InsertionNode(line, chars));
  }

  private static BlockParser end(BasedSequence chars, ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) instanceof BoxParser box && box.isEnding()) {
        box.getBlock().close();
        return new LeafParser(new BoxEndNode(chars, false));
      }
    }
    return new LeafParser(new BoxEndNode(chars, true));
  }

  /** Makes a factory for each text. */
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new DirectiveStart(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
