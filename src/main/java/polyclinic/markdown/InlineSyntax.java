package polyclinic.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The library's parser of inlines, without the copy of the whole paragraph that it makes at each
 * match, and safe to use in many threads.
 */
final class InlineSyntax extends InlineParserImpl {

  InlineSyntax(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessorsData,
      List<InlineParserExtensionFactory> inlineParserExtensionFactories) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessorsData,
        inlineParserExtensionFactories);
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), index);
  }

  /** Passes spaces and at most one line's end. */
  @Override
  public boolean spnl() {
    passSpaces();
    if (peek() == '\r' || peek() == '\n') {
      index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
      passSpaces();
    }
    return true;
  }

  private void passSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }

  /** Knows the targets in angle brackets that CommonMark 0.28 brought: they may have spaces. */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    for (int end = index + 1; end < input.length(); end++) {
      switch (input.charAt(end)) {
        case '\\' -> end++;
        case '<', '\r', '\n' -> {
          return null;
        }
        case '>' -> {
          BasedSequence destination = input.subSequence(index, end + 1);
          index = end + 1;
          return destination;
        }
        default -> {}
      }
    }
    return null;
  }

  @Override
  public List<Node> parseCustom(
      BasedSequence row,
      Node node,
      BitSet customCharacters,
      Map<Character, CharacterNodeFactory> nodeFactories) {
    // the inherited method adds a table's signs to a set that all threads share
    specialCharacters = (BitSet) originalSpecialCharacters.clone();
    return super.parseCustom(row, node, customCharacters, nodeFactories);
  }
}
