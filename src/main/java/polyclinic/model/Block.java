package polyclinic.model;

import java.util.List;

/** A piece of a page's body that a template draws. */
public sealed interface Block {

  /** Name of the template macro that draws it. */
  String kind();

  /** The data tables among blocks and in them, in their order. */
  static List<TableView> tables(List<Block> blocks) {
    return blocks.stream().flatMap(block -> tables(block).stream()).toList();
  }

  private static List<TableView> tables(Block block) {
    if (block instanceof Data data) {
      return List.of(data.table());
    }
    if (block instanceof Box box) {
      return tables(box.blocks());
    }
    return block instanceof Questions list
        ? list.questions().stream().flatMap(q -> tables(q.answer()).stream()).toList()
        : List.of();
  }

  /** Text, lists, tables, figures: what Markdown itself makes. */
  record Text(Html html) implements Block {
    @Override
    public String kind() {
      return "text";
    }
  }

  /**
   * A heading.
   *
   * @param level 2 to 6
   * @param id unique on the page
   * @param plain without markup
   */
  record Heading(int level, String id, Html html, String plain) implements Block {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /**
   * A box: note, risks, summary, ...
   *
   * @param box what kind of box: {@code note}, {@code risks}, ...
   * @param id null if it has none
   * @param title null if the usual title of the kind is to be shown
   */
  record Box(String box, String id, Html title, List<Block> blocks) implements Block {
    public Box {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String kind() {
      return "box";
    }
  }

  /** A data table. */
  record Data(TableView table) implements Block {
    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * Questions with their answers.
   *
   * @param source the page they come from; null on that page itself
   */
  record Questions(List<Question> questions, PageLink source) implements Block {
    public Questions {
      questions = List.copyOf(questions);
    }

    @Override
    public String kind() {
      return "questions";
    }
  }

  /** The list of the page's headings. */
  record Contents() implements Block {
    @Override
    public String kind() {
      return "contents";
    }
  }

  /** The list of the pages below this one. */
  record Children() implements Block {
    @Override
    public String kind() {
      return "children";
    }
  }

  /** Opening hours of the clinic. */
  record Hours() implements Block {
    @Override
    public String kind() {
      return "hours";
    }
  }

  /** How many of a number of people something happens to, as a picture. */
  record Risk(AbsoluteRisk risk) implements Block {
    @Override
    public String kind() {
      return "risk";
    }
  }

  /** Address of the clinic. */
  record Address() implements Block {
    @Override
    public String kind() {
      return "address";
    }
  }
}
