package polyclinic.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import polyclinic.editorial.PageStatus;
import polyclinic.editorial.Section;
import polyclinic.editorial.SectionStatus;
import polyclinic.source.FrontTexts;

/** Lays a page beside its translation and plans what is exchanged. */
final class PlanMaker {

  private final PageText source;
  private final Optional<PageText> target;
  private final DirectiveNames names;
  private final Map<String, SectionStatus> states = new HashMap<>();
  private final EntryMaker entries;
  private final List<Chunk> chunks = new ArrayList<>();

  private PlanMaker(
      PageStatus status,
      boolean tracked,
      PageText source,
      Optional<PageText> target,
      DirectiveNames names) {
    this.source = source;
    this.target = target;
    this.names = names;
    this.entries = new EntryMaker(source, target, tracked);
    status.sections().forEach(section -> states.put(section.id(), section));
  }

  /**
   * Plans a page.
   *
   * @param tracked whether the site remembers what translations were made from
   * @param target empty if there is no translation yet
   */
  static PagePlan make(
      PageStatus status,
      boolean tracked,
      PageText source,
      Optional<PageText> target,
      String targetFile,
      DirectiveNames names) {
    PlanMaker maker = new PlanMaker(status, tracked, source, target, names);
    target.ifPresentOrElse(maker::beside, maker::whole);
    return new PagePlan(
        status.page(),
        status.sourceLanguage(),
        status.language(),
        source,
        target,
        targetFile,
        maker.entries.all(),
        maker.chunks);
  }

  /** A page that has no translation is made in one piece. */
  private void whole() {
    List<Piece> pieces = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    for (Stretch stretch : source.stretches()) {
      sections.add(stretch.id());
      pieces.addAll(rebuilt(stretch, Map.of(), ""));
    }
    chunks.add(new Chunk(sections, pieces, "", true, 0, 0, false));
  }

  private void beside(PageText page) {
    head(page);
    Map<String, Chunk> planned = new HashMap<>();
    for (Stretch stretch : source.stretches().subList(1, source.stretches().size())) {
      planned.put(stretch.id(), section(stretch, page.stretch(stretch.id()).orElse(null), page));
    }
    for (Stretch stretch : page.stretches().subList(1, page.stretches().size())) {
      Chunk chunk = planned.get(stretch.id());
      chunks.add(chunk == null ? kept(stretch, page) : chunk);
    }
    // what is missing comes where the source has it
    String before = Section.INTRO;
    for (Stretch stretch : source.stretches().subList(1, source.stretches().size())) {
      if (page.stretch(stretch.id()).isEmpty()) {
        chunks.add(index(before) + 1, planned.get(stretch.id()));
      }
      before = stretch.id();
    }
  }

  private int index(String section) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).sections().contains(section)) {
        return i;
      }
    }
    throw new IllegalStateException("no place behind " + section);
  }

  private static Chunk kept(Stretch stretch, PageText page) {
    String text = page.text().substring(stretch.start(), stretch.end());
    int phrases = stretch.phrases().size();
    List<Piece> pieces = List.of(new Piece.Verbatim(text));
    return new Chunk(List.of(stretch.id()), pieces, text, false, phrases, phrases, false);
  }

  /** Front matter is never rebuilt: the translation has its own slug and dates. */
  private void head(PageText page) {
    Stretch own = page.stretches().get(0);
    Map<String, Phrase> written =
        own.phrases().stream().collect(Collectors.toMap(Phrase::kind, p -> p, (a, b) -> a));
    SectionStatus state = states.get(Section.HEAD);
    Map<Phrase, Integer> holes = new HashMap<>();
    List<Piece> additions = new ArrayList<>();
    Stretch stretch = source.stretches().get(0);
    for (Phrase phrase : stretch.phrases()) {
      Phrase other = written.get(phrase.kind());
      boolean inList = phrase.kind().endsWith("]");
      if (phrase.kind().equals(FrontTexts.SLUG) || other == null && inList) {
        continue;
      }
      int entry = entries.add(stretch, phrase, other, state, "");
      if (other == null) {
        additions.add(new Piece.Addition(entry, phrase.kind() + ": "));
      } else {
        holes.put(other, entry);
      }
    }
    List<Piece> pieces = pieces(page, own, holes, own.end());
    int fence = page.text().lastIndexOf("---", own.end());
    Piece.Verbatim last = (Piece.Verbatim) pieces.remove(pieces.size() - 1);
    int split = last.text().length() - (own.end() - fence);
    pieces.add(new Piece.Verbatim(last.text().substring(0, split)));
    pieces.addAll(additions);
    pieces.add(new Piece.Verbatim(last.text().substring(split)));
    int phrases = own.phrases().size();
    chunks.add(
        new Chunk(
            List.of(Section.HEAD),
            pieces,
            page.text().substring(0, own.end()),
            false,
            phrases - holes.size(),
            phrases,
            false));
  }

  private Chunk section(Stretch stretch, Stretch other, PageText page) {
    SectionStatus state = states.get(stretch.id());
    boolean outside = state != null && entries.changedOutside(stretch, state);
    if (other != null && other.shape().equals(stretch.shape())) {
      Map<Phrase, Integer> holes = new HashMap<>();
      for (int i = 0; i < stretch.phrases().size(); i++) {
        Phrase there = other.phrases().get(i);
        holes.put(there, entries.add(stretch, stretch.phrases().get(i), there, state, ""));
      }
      List<Piece> pieces = pieces(page, other, holes, other.end());
      String text = page.text().substring(other.start(), other.end());
      int phrases = other.phrases().size();
      return new Chunk(List.of(stretch.id()), pieces, text, false, 0, phrases, outside);
    }
    Map<Phrase, Phrase> guessed = new HashMap<>();
    if (other != null) {
      List<Phrase> best = Alignment.of(stretch.phrases(), other.phrases());
      for (int i = 0; i < best.size(); i++) {
        guessed.put(stretch.phrases().get(i), best.get(i));
      }
    }
    String note =
        other == null
            ? ""
            : "The section is built differently in the translation: check that this belongs to it.";
    return new Chunk(
        List.of(stretch.id()),
        rebuilt(stretch, guessed, note),
        other == null ? "" : page.text().substring(other.start(), other.end()),
        true,
        0,
        other == null ? 0 : other.phrases().size(),
        false);
  }

  /** A part built like the source's. */
  private List<Piece> rebuilt(Stretch stretch, Map<Phrase, Phrase> guessed, String note) {
    Map<Phrase, Integer> holes = new HashMap<>();
    SectionStatus state = states.get(stretch.id());
    for (Phrase phrase : stretch.phrases()) {
      holes.put(phrase, entries.add(stretch, phrase, guessed.get(phrase), state, note));
    }
    List<Piece> pieces = pieces(source, stretch, holes, stretch.end());
    pieces.replaceAll(piece -> piece instanceof Piece.Verbatim v ? renamed(v.text()) : piece);
    return pieces;
  }

  private Piece renamed(String text) {
    return new Piece.Verbatim(names.rename(text));
  }

  private List<Piece> pieces(PageText page, Stretch stretch, Map<Phrase, Integer> holes, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = stretch.start();
    for (Phrase phrase : stretch.phrases()) {
      Integer entry = holes.get(phrase);
      if (entry != null) {
        pieces.add(new Piece.Verbatim(page.text().substring(from, phrase.start())));
        Coded before = page == source ? entries.get(entry).source() : existing(entry);
        pieces.add(new Piece.Hole(entry, phrase, page.raw(phrase), before));
        from = phrase.end();
      }
    }
    pieces.add(new Piece.Verbatim(page.text().substring(from, end)));
    return pieces;
  }

  private Coded existing(int entry) {
    return entries.get(entry).existing().orElseThrow();
  }
}
