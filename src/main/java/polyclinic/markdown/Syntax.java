package polyclinic.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Which Markdown we read: CommonMark, parts of GitHub's, and our own directives. */
final class Syntax implements Parser.ParserExtension {

  private Syntax() {}

  /** A parser; it may be shared by threads. */
  static Parser parser() {
    var options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            new Syntax()));
    tablesAsOnGitHub(options);
    options.set(DefinitionExtension.TILDE_MARKER, false);
    return Parser.builder(options).build();
  }

  private static void tablesAsOnGitHub(MutableDataSet options) {
    options
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        // a line in brackets below a table is often a citation
        .set(TablesExtension.WITH_CAPTION, false);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserFactory(InlineSyntax::new);
    // the library adds it only to a parser of inlines of its own
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.customBlockParserFactory(new DirectiveStart.Factory());
    builder.linkRefProcessorFactory(new CitationSyntax.Factory());
    builder.blockPreProcessorFactory(new HeadingIds.Factory());
  }
}
