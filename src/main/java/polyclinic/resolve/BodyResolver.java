package polyclinic.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.markdown.Part;
import polyclinic.markdown.RawBlock;
import polyclinic.markdown.RawBlock.Attribute;
import polyclinic.model.Block;
import polyclinic.model.Html;
import polyclinic.model.PageLink;
import polyclinic.model.Question;
import polyclinic.report.Suggestion;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;

/** Resolves the body of one page. Used by one thread. */
final class BodyResolver {

  private final Workshop workshop;
  private final RawPage page;
  private final Citations citations;
  private final PageLinks pageLinks;
  private final Set<RawBlock.Heading> open;
  private final LinkResolver links;
  private final ImageResolver images;
  private final TableResolver tables;
  private final Names names;
  private final boolean guest;

  BodyResolver(Workshop workshop, RawPage page, Citations citations, PageLinks pageLinks) {
    this(workshop, page, citations, pageLinks, new HashSet<>(), false);
  }

  /**
   * For text of one page that is shown on another.
   *
   * @param page where the text stands: what its links are relative to
   * @param pageLinks the page that shows it
   * @param open the questions whose answers are being resolved
   * @param guest whether another page shows the text
   */
  private BodyResolver(
      Workshop workshop,
      RawPage page,
      Citations citations,
      PageLinks pageLinks,
      Set<RawBlock.Heading> open,
      boolean guest) {
    this.workshop = workshop;
    this.page = page;
    this.citations = citations;
    this.pageLinks = pageLinks;
    this.open = open;
    this.guest = guest;
    this.links = new LinkResolver(workshop, page, pageLinks);
    this.images = new ImageResolver(workshop, page, pageLinks, !guest);
    this.tables =
        new TableResolver(
            workshop.languages().get(page.written()),
            citations,
            workshop.manuscript().bibliography(),
            workshop.problems());
    this.names = workshop.names().get(page.written());
  }

  List<Block> blocks(List<RawBlock> raw) {
    List<Block> blocks = new ArrayList<>(raw.size());
    for (RawBlock block : raw) {
      block(block).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** The body of a page of questions: what stands before the first, then the questions. */
  List<Block> questionPage(List<RawBlock> raw) {
    List<Block> blocks = new ArrayList<>(blocks(raw.subList(0, QuestionSplitter.first(raw))));
    List<Question> questions = QuestionSplitter.split(raw).stream().map(this::question).toList();
    if (!questions.isEmpty()) {
      blocks.add(new Block.Questions(questions, null));
    }
    return blocks;
  }

  private Optional<Block> block(RawBlock raw) {
    if (raw instanceof RawBlock.Html html) {
      return Optional.of(new Block.Text(html(html.parts())));
    }
    if (raw instanceof RawBlock.Heading heading) {
      images.scrolled();
      int level = Math.max(2, heading.level());
      return Optional.of(
          new Block.Heading(level, heading.id(), html(heading.parts()), heading.plain()));
    }
    if (raw instanceof RawBlock.Box box) {
      return Optional.of(box(box));
    }
    return insertion((RawBlock.Insertion) raw);
  }

  private Block box(RawBlock.Box box) {
    Optional<String> kind = names.box(box.name());
    if (kind.isEmpty()) {
      String near = Suggestion.didYouMean(box.name(), names.boxes());
      workshop.error(
          "directive-unknown",
          box.at(),
          "there is no box ':::" + box.name() + "'",
          near.isEmpty() ? "boxes: " + String.join(", ", names.boxes()) : near);
    }
    return new Block.Box(
        kind.orElse(box.name()),
        box.id().isEmpty() ? null : box.id(),
        box.title().isEmpty() ? null : html(box.title()),
        blocks(box.blocks()));
  }

  private Optional<Block> insertion(RawBlock.Insertion insertion) {
    Optional<String> kind = names.insertion(insertion.name());
    if (kind.isEmpty()) {
      String near = Suggestion.didYouMean(insertion.name(), names.insertions());
      workshop.error(
          "directive-unknown",
          insertion.at(),
          "there is nothing called '::" + insertion.name() + "'",
          near.isEmpty() ? "known: " + String.join(", ", names.insertions()) : near);
      return Optional.empty();
    }
    return switch (kind.get()) {
      case Names.QUESTIONS -> questions(insertion);
      case Names.TABLE -> table(insertion);
      case Names.CONTENTS -> plain(insertion, new Block.Contents());
      case Names.CHILDREN -> plain(insertion, new Block.Children());
      case Names.HOURS -> plain(insertion, new Block.Hours());
      case Names.ADDRESS -> plain(insertion, new Block.Address());
      case Names.RISK -> {
        known(insertion.attributes(), Set.of("n", "of"));
        yield new RiskResolver(workshop).risk(insertion);
      }
      default ->
          Optional.ofNullable(workshop.manuscript().tables().get(kind.get()))
              .flatMap(table -> table(table, insertion.attributes()));
    };
  }

  private Optional<Block> plain(RawBlock.Insertion insertion, Block block) {
    known(insertion.attributes(), Set.of());
    return Optional.of(block);
  }

  private Optional<Block> table(RawBlock.Insertion insertion) {
    Attribute data = insertion.attributes().get("data");
    RawTable table = data == null ? null : workshop.manuscript().tables().get(data.value());
    if (data != null && workshop.manuscript().brokenTables().contains(data.value())) {
      return Optional.empty();
    }
    if (table == null) {
      Set<String> tables = workshop.manuscript().tables().keySet();
      String near = data == null ? "" : Suggestion.didYouMean(data.value(), tables);
      workshop.error(
          "table-unknown",
          data == null ? insertion.at() : data.at(),
          data == null
              ? "'::" + insertion.name() + "' does not say which table"
              : "no table '" + data.value() + "' in content/data",
          near.isEmpty() ? "write {data=NAME}, with one of: " + String.join(", ", tables) : near);
      return Optional.empty();
    }
    var attributes = new LinkedHashMap<>(insertion.attributes());
    attributes.remove("data");
    return table(table, attributes);
  }

  private Optional<Block> table(RawTable table, Map<String, Attribute> attributes) {
    known(attributes, TableResolver.ATTRIBUTES);
    return Optional.of(new Block.Data(tables.view(table, attributes)));
  }

  private Optional<Block> questions(RawBlock.Insertion insertion) {
    known(insertion.attributes(), Set.of("page", "only"));
    Attribute path = insertion.attributes().get("page");
    Optional<RawPage> source =
        path == null
            ? Optional.empty()
            : workshop.index().at(page.written(), path.value().replaceFirst("^/", ""));
    Optional<String> unpublished =
        path == null
            ? Optional.empty()
            : workshop.unpublished().why(page.written(), path.value().replaceFirst("^/", ""));
    if (unpublished.isPresent()) {
      workshop.error(
          "link-unpublished",
          path.at(),
          "the page '" + path.value() + "' is not published: " + unpublished.get(),
          "publish it, or delete this line");
      return Optional.empty();
    }
    if (source.isEmpty()) {
      workshop.error(
          "page-unknown",
          path == null ? insertion.at() : path.at(),
          path == null
              ? "'::" + insertion.name() + "' does not say from which page"
              : "no page '" + path.value() + "'",
          path == null ? "write {page=/questions.md}" : near(path.value()));
      return Optional.empty();
    }
    List<QuestionSplitter.RawQuestion> all = QuestionSplitter.split(source.get().body().blocks());
    Attribute only = insertion.attributes().get("only");
    List<QuestionSplitter.RawQuestion> chosen = only == null ? all : choose(only, all);
    if (chosen.stream().anyMatch(question -> open.contains(question.heading()))) {
      workshop.error(
          "question-circle",
          insertion.at(),
          "the answer would stand in itself",
          "delete this line, or choose other questions with {only=…}");
      return Optional.empty();
    }
    PageLink link =
        PageLinkMaker.link(workshop, workshop.index().bestFor(pageLinks.reader(), source.get()));
    BodyResolver there = new BodyResolver(workshop, source.get(), citations, pageLinks, open, true);
    return Optional.of(new Block.Questions(chosen.stream().map(there::question).toList(), link));
  }

  private String near(String path) {
    return Suggestion.nearest(path.replaceFirst("^/", ""), workshop.index().paths(page.written()))
        .map(near -> "did you mean '/" + near + "'?")
        .orElse("write the path from the language's folder, such as /questions.md");
  }

  private List<QuestionSplitter.RawQuestion> choose(
      Attribute only, List<QuestionSplitter.RawQuestion> all) {
    List<String> known = all.stream().map(QuestionSplitter.RawQuestion::id).toList();
    List<QuestionSplitter.RawQuestion> chosen = new ArrayList<>();
    for (String id : only.value().strip().split("\\s*,\\s*")) {
      int index = known.indexOf(id);
      if (index >= 0) {
        chosen.add(all.get(index));
      } else {
        String near = Suggestion.didYouMean(id, known);
        workshop.error(
            "question-unknown",
            only.at(),
            "there is no question '" + id + "'",
            near.isEmpty() ? "questions there: " + String.join(", ", known) : near);
      }
    }
    return chosen;
  }

  private Question question(QuestionSplitter.RawQuestion raw) {
    Html title = html(raw.heading().parts());
    open.add(raw.heading());
    List<Block> answer = blocks(raw.answer());
    open.remove(raw.heading());
    return new Question(raw.id(), title, raw.heading().plain(), answer);
  }

  private void known(Map<String, Attribute> attributes, Set<String> allowed) {
    attributes.forEach(
        (name, attribute) -> {
          if (!allowed.contains(name)) {
            String near = Suggestion.didYouMean(name, allowed);
            workshop.error(
                "attribute-unknown",
                attribute.at(),
                "unknown attribute '" + name + "'",
                near.isEmpty()
                    ? allowed.isEmpty()
                        ? "remove it"
                        : "known: " + String.join(", ", allowed.stream().sorted().toList())
                    : near);
          }
        });
  }

  /** A citation stays on the line of the word before it. */
  private static void glue(StringBuilder html) {
    int last = html.length() - 1;
    if (last >= 0 && (html.charAt(last) == ' ' || html.charAt(last) == '\n')) {
      html.setCharAt(last, '\u00a0');
    }
  }

  private Html html(List<Part> parts) {
    if (parts.size() == 1 && parts.get(0) instanceof Part.Text text) {
      return new Html(text.html());
    }
    StringBuilder html = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        html.append(text.html());
      } else if (part instanceof Part.Link link) {
        html.append(links.attributes(link));
      } else if (part instanceof Part.ImageStart start) {
        html.append(images.opening(start.image()));
      } else if (part instanceof Part.Image image) {
        html.append(images.attributes(image));
      } else if (part instanceof Part.ImageEnd) {
        html.append(images.closing());
      } else if (part instanceof Part.Claim claim) {
        html.append(guest ? "" : " id=\"" + claim.id() + "\"");
      } else if (part instanceof Part.Citation citation) {
        glue(html);
        html.append(citations.html(citation.items()));
      }
    }
    return new Html(html.toString());
  }
}
