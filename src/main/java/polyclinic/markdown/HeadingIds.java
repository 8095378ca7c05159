package polyclinic.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes {@code {#id}} off headings before their text is parsed, and collects all given ids. */
final class HeadingIds implements BlockPreProcessor {

  /** The ids that editors gave, in headings and boxes. */
  static final DataKey<List<String>> GIVEN =
      new DataKey<>("GIVEN_IDS", List.of(), options -> new ArrayList<>());

  private final List<String> given;

  private HeadingIds(ParserState state) {
    given = GIVEN.get(state.getProperties());
  }

  @Override
  public void preProcess(ParserState state, Block block) {
    if (block instanceof Heading heading) {
      takeOff(heading);
    } else if (block instanceof BoxNode box && box.id() != null) {
      given.add(box.id().toString());
    }
  }

  private void takeOff(Heading heading) {
    BasedSequence text = heading.getText();
    int start = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
    if (start >= 0 && !(start > 0 && text.charAt(start - 1) == '\\')) {
      String id = text.subSequence(start + 2, text.length() - 1).toString();
      heading.setText(text.subSequence(0, start).trimEnd());
      heading.setAnchorRefId(id);
      heading.setExplicitAnchorRefId(true);
      given.add(id);
    }
  }

  /** Makes one for each text. */
  static final class Factory implements BlockPreProcessorFactory {

    @Override
    public BlockPreProcessor apply(ParserState state) {
      return new HeadingIds(state);
    }

    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(Heading.class, BoxNode.class);
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
