package polyclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import polyclinic.markdown.Prose;
import polyclinic.markdown.RawBlock;
import polyclinic.report.SourceLocation;
import polyclinic.rules.Meaning.Role;

/** What a page must have as a whole: sections, sources of quotations, a permission. */
final class PageCheck {

  private final RuleBook book;
  private final PageText text;
  private final BoxKinds boxes;
  private final Consumer<Hit> hits;

  PageCheck(RuleBook book, PageText text, BoxKinds boxes, Consumer<Hit> hits) {
    this.book = book;
    this.text = text;
    this.boxes = boxes;
    this.hits = hits;
  }

  void run() {
    for (Rule rule : book.rules()) {
      if (rule.types().isEmpty() || rule.types().contains(text.page().type())) {
        switch (rule.detector()) {
          case DESCRIPTIONS -> descriptions(rule);
          case SOURCES -> quotations(rule, text.raw().body().blocks());
          case PERMISSION -> permission(rule);
          case SECTIONS -> sections(rule);
          default -> {
            // looked for elsewhere
          }
        }
      }
    }
  }

  /** For a variant such as plain language, its original answers. */
  private boolean isVariant() {
    return text.page().language().isVariant();
  }

  /** A description that says nothing but that there is a picture. */
  private void descriptions(Rule rule) {
    for (Passage passage : text.passages()) {
      if (passage.kind() == Prose.Kind.DESCRIPTION) {
        long words = passage.tokens().size();
        passage.found().stream()
            .flatMap(List::stream)
            .filter(m -> m.meaning().role() == Role.HIT && m.meaning().rule().equals(rule.id()))
            .filter(m -> m.to() - m.from() == words)
            .findFirst()
            .ifPresent(m -> add(rule, passage.at(0), passage.text().strip()));
      }
    }
  }

  private void quotations(Rule rule, List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Box box) {
        boolean quote = boxes.kind(text.raw().language(), box.name()).equals(BoxKinds.QUOTE);
        if (quote && box.title().isEmpty()) {
          add(rule, box.at(), ":::" + box.name());
        }
        quotations(rule, box.blocks());
      }
    }
  }

  private void permission(Rule rule) {
    if (isVariant()) {
      return;
    }
    boolean unauthorised =
        text.raw().meta().status().filter(Evidence.UNAUTHORISED::contains).isPresent();
    boolean indication = text.passages().stream().anyMatch(p -> p.has(Role.INDICATION));
    if (unauthorised
        && indication
        && text.callsToAction()
        && text.raw().meta().signOffs().permission().isEmpty()) {
      SourceLocation at = text.raw().meta().title().at();
      String reason = book.text(rule, text.raw().language()).variants().get("page");
      hits.accept(new Hit(rule, text.raw().language(), at, Map.of("message", reason), false));
    }
  }

  private void sections(Rule rule) {
    if (isVariant()) {
      return;
    }
    List<String> missing = new ArrayList<>(book.text(rule, text.raw().language()).needs().keySet());
    text.passages().stream()
        .filter(p -> p.kind() == Prose.Kind.HEADING)
        .flatMap(p -> p.found().stream().flatMap(List::stream))
        .filter(m -> m.meaning().role() == Role.NEED && m.meaning().rule().equals(rule.id()))
        .forEach(m -> missing.remove(m.meaning().name()));
    if (!missing.isEmpty()) {
      SourceLocation at = text.raw().meta().title().at();
      Map<String, String> fields = Map.of("missing", String.join(", ", missing));
      hits.accept(new Hit(rule, text.raw().language(), at, fields, false));
    }
  }

  private void add(Rule rule, SourceLocation at, String word) {
    hits.accept(Hit.of(rule, text.raw().language(), at, word));
  }
}
