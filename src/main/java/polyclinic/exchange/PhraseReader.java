package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import polyclinic.markdown.Run;
import polyclinic.markdown.Segment;
import polyclinic.markdown.SegmentReader;
import polyclinic.source.FrontText;
import polyclinic.source.FrontTexts;

/** Finds everything in a page that is translated. */
final class PhraseReader {

  private static final SegmentReader SEGMENTS = new SegmentReader();

  private PhraseReader() {}

  /** The phrases in the order in which they stand: front matter, then text. */
  static List<Phrase> read(String text, int bodyStart) {
    List<Phrase> phrases = new ArrayList<>();
    for (FrontText field : FrontTexts.of(text, bodyStart)) {
      List<Run> runs = List.of(new Run.Words(field.value()));
      phrases.add(new Phrase(field.key(), true, false, field.start(), field.end(), runs));
    }
    for (Segment segment : SEGMENTS.read(text, bodyStart)) {
      String kind = segment.kind().name().toLowerCase(Locale.ROOT);
      boolean wraps = segment.kind().wraps();
      phrases.add(new Phrase(kind, false, wraps, segment.start(), segment.end(), segment.runs()));
    }
    return phrases;
  }
}
