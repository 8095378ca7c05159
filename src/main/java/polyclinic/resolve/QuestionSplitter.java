package polyclinic.resolve;

import java.util.ArrayList;
import java.util.List;
import polyclinic.markdown.RawBlock;

/** Finds the questions of a page: each heading of level 2, with what stands below it. */
final class QuestionSplitter {

  private QuestionSplitter() {}

  record RawQuestion(RawBlock.Heading heading, List<RawBlock> answer) {
    String id() {
      return heading.id();
    }
  }

  /** How many blocks stand before the first question. */
  static int first(List<RawBlock> blocks) {
    int i = 0;
    while (i < blocks.size() && !isQuestion(blocks.get(i))) {
      i++;
    }
    return i;
  }

  static List<RawQuestion> split(List<RawBlock> blocks) {
    List<RawQuestion> questions = new ArrayList<>();
    int start = first(blocks);
    for (int i = start + 1; i <= blocks.size() && start < blocks.size(); i++) {
      if (i == blocks.size() || isQuestion(blocks.get(i))) {
        questions.add(
            new RawQuestion((RawBlock.Heading) blocks.get(start), blocks.subList(start + 1, i)));
        start = i;
      }
    }
    return questions;
  }

  private static boolean isQuestion(RawBlock block) {
    return block instanceof RawBlock.Heading heading && heading.level() == 2;
  }
}
