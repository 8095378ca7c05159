package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.editorial.Passage;
import polyclinic.editorial.SectionStatus;
import polyclinic.editorial.State;

/** Makes the entries of a plan, and tells of each how it stands to its source. */
final class EntryMaker {

  private final PageText source;
  private final Optional<PageText> target;
  private final boolean tracked;
  private final List<Entry> entries = new ArrayList<>();

  EntryMaker(PageText source, Optional<PageText> target, boolean tracked) {
    this.source = source;
    this.target = target;
    this.tracked = tracked;
  }

  List<Entry> all() {
    return entries;
  }

  Entry get(int index) {
    return entries.get(index);
  }

  /**
   * Adds a phrase.
   *
   * @param other its translation; null if there is none
   * @param state of its section; null if the page has no translation
   * @param doubt why the translation may not be the one of this phrase; empty if it is
   * @return its index
   */
  int add(Stretch stretch, Phrase phrase, Phrase other, SectionStatus state, String doubt) {
    Coded coded = Coded.of(phrase.runs());
    String change = other == null ? "" : change(phrase, state);
    entries.add(
        new Entry(
            stretch.id(),
            stretch.heading(),
            phrase.kind(),
            source.line(phrase.start()),
            coded,
            Optional.ofNullable(other).map(there -> Coded.of(there.runs(), coded)),
            other != null && change.isEmpty() && doubt.isEmpty(),
            (change + " " + doubt).strip()));
    return entries.size() - 1;
  }

  /** What has happened to the source since somebody accepted the translation. */
  private String change(Phrase phrase, SectionStatus state) {
    if (!tracked || state == null || state.state() == State.CURRENT) {
      return "";
    }
    if (state.state() == State.UNTRACKED) {
      return "Nobody has recorded what this was translated from: compare.";
    }
    List<Passage> passages = state.passages();
    String raw = source.raw(phrase);
    for (Passage passage : passages) {
      if (passage.has(raw)) {
        switch (passage.change()) {
          case CHANGED -> {
            return "The source has changed here since it was translated.";
          }
          case NEW -> {
            return "The source has something new here since it was translated.";
          }
          default -> {}
        }
      }
    }
    boolean same = passages.stream().anyMatch(passage -> passage.has(raw));
    return same ? "" : "The source may have changed here since it was translated: compare.";
  }

  /** Whether a stale section has changes that lie in none of its phrases. */
  boolean changedOutside(Stretch stretch, SectionStatus state) {
    return tracked
        && target.isPresent()
        && state.state() == State.STALE
        && state.passages().stream().anyMatch(passage -> isOutside(passage, stretch));
  }

  private boolean isOutside(Passage passage, Stretch stretch) {
    return switch (passage.change()) {
      case SAME -> false;
      case GONE -> true;
      default -> stretch.phrases().stream().map(source::raw).noneMatch(passage::has);
    };
  }
}
