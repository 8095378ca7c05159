package polyclinic.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.markdown.Run.Markup;

/** Tells the words of a block from the markup among them. */
final class InlineCutter {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^<>]*>", Pattern.DOTALL);

  /** What the lines of a quotation or an item of a list begin with. */
  private static final Pattern LINE_START = Pattern.compile("[\\s>]*");

  private final Document document;
  private final String text;
  private final RunList runs = new RunList();

  /** Offset up to which the text has been cut. */
  private int position;

  InlineCutter(Document document, String text) {
    this.document = document;
    this.text = text;
  }

  /** The runs of a node's children. */
  List<Run> cut(Node parent, int start, int end) {
    position = start;
    children(parent);
    gap(end);
    return runs.all();
  }

  /** The runs of a text in which there is no markup but escapes. */
  List<Run> plain(int start, int end) {
    position = start;
    words(end);
    return runs.all();
  }

  /** The runs of HTML. */
  List<Run> html(int start, int end) {
    position = start;
    Matcher tag = TAG.matcher(text).region(start, end);
    while (tag.find()) {
      runs.words(text.substring(position, tag.start()));
      runs.alone(Markup.HTML, tag.group(), tag.group(), true);
      position = tag.end();
    }
    runs.words(text.substring(position, end));
    return runs.all();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      gap(node.getStartOffset());
      node(node);
      position = Math.max(position, node.getEndOffset());
    }
  }

  private void node(Node node) {
    if (node instanceof Text) {
      words(node.getEndOffset());
    } else if (node instanceof SoftLineBreak) {
      runs.space();
    } else if (node instanceof HardLineBreak) {
      boolean backslash = text.charAt(node.getStartOffset()) == '\\';
      runs.lineBreak(backslash ? "\\\n" : "  \n");
    } else if (node instanceof HtmlEntity) {
      runs.alone(Markup.ENTITY, chars(node), node.getChars().unescape(), false);
    } else if (node instanceof Emphasis) {
      around(Markup.EMPHASIS, node);
    } else if (node instanceof StrongEmphasis) {
      around(Markup.STRONG, node);
    } else if (node instanceof Strikethrough) {
      around(Markup.DELETED, node);
    } else if (node instanceof InlineLinkNode link) {
      link(link);
    } else if (node instanceof RefNode reference) {
      reference(reference);
    } else {
      alone(node);
    }
  }

  private void alone(Node node) {
    Markup markup =
        node instanceof Code
            ? Markup.CODE
            : node instanceof CitationNode
                ? Markup.CITATION
                : node instanceof Footnote
                    ? Markup.FOOTNOTE
                    : node instanceof HtmlInlineBase ? Markup.HTML : Markup.LINK;
    runs.alone(markup, chars(node), chars(node), true);
  }

  private void link(InlineLinkNode node) {
    Markup markup = node instanceof Image ? Markup.IMAGE : Markup.LINK;
    int end = endWithBraces(node, markup);
    if (!node.hasChildren()) {
      runs.alone(markup, text.substring(position, end), text.substring(position, end), true);
      position = end;
      return;
    }
    open(markup, node);
    BasedSequence title = node.getTitle();
    if (title.isNotNull() && !title.isBlank()) {
      String target = text.substring(position, title.getStartOffset());
      runs.alone(Markup.OTHER, target, target, true);
      position = title.getStartOffset();
      words(title.getEndOffset());
    }
    close(end);
  }

  private void reference(RefNode node) {
    Markup markup = node instanceof com.vladsch.flexmark.ast.ImageRef ? Markup.IMAGE : Markup.LINK;
    boolean combined = node.isReferenceTextCombined();
    BasedSequence braces = markup == Markup.LINK && combined ? Braces.after(node) : null;
    boolean marked = braces != null;
    boolean defined = node.getReferenceNode(document) != null;
    int end = marked || defined ? endWithBraces(node, markup) : node.getEndOffset();
    if (marked && node.hasChildren()) {
      open(ClaimSyntax.isMeant(braces) ? Markup.CLAIM : Markup.LANGUAGE, node);
      close(end);
    } else if (defined && !combined && node.hasChildren()) {
      open(markup, node);
      close(end);
    } else if (defined || marked) {
      // its words are the name of what it refers to
      runs.alone(markup, text.substring(position, end), text.substring(position, end), true);
      position = end;
    } else {
      bracketed(node);
    }
  }

  /** Brackets that refer to nothing are text. */
  private void bracketed(Node node) {
    if (node.hasChildren()) {
      words(node.getFirstChild().getStartOffset());
      children(node);
    }
    words(node.getEndOffset());
  }

  private void around(Markup markup, Node node) {
    open(markup, node);
    close(node.getEndOffset());
  }

  private void open(Markup markup, Node node) {
    int words = node.getFirstChild().getStartOffset();
    runs.open(markup, text.substring(position, words));
    position = words;
    children(node);
  }

  private void close(int end) {
    runs.close(text.substring(position, end));
    position = end;
  }

  private static int endWithBraces(Node node, Markup markup) {
    boolean may = markup == Markup.IMAGE || node instanceof RefNode;
    BasedSequence braces = may ? Braces.after(node) : null;
    return braces == null ? node.getEndOffset() : braces.getEndOffset();
  }

  private String chars(Node node) {
    return text.substring(node.getStartOffset(), node.getEndOffset());
  }

  /** What no node covers: spaces, and what the lines of a quotation begin with. */
  private void gap(int end) {
    if (position >= end) {
      return;
    }
    String between = text.substring(position, end);
    if (between.isBlank() && between.indexOf('\n') < 0 && !runs.endsLine()) {
      runs.words(between);
    } else if (LINE_START.matcher(between).matches()) {
      runs.space();
    } else {
      runs.alone(Markup.OTHER, between, between, true);
    }
    position = end;
  }

  private void words(int end) {
    if (position >= end) {
      return;
    }
    Matcher escape = ESCAPE.matcher(text).region(position, end);
    while (escape.find()) {
      runs.words(text.substring(position, escape.start()));
      runs.alone(Markup.ESCAPE, escape.group(), escape.group(1), false);
      position = escape.end();
    }
    runs.words(text.substring(position, end));
    position = end;
  }
}
