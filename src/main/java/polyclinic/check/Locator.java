package polyclinic.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import polyclinic.report.Diagnostic;
import polyclinic.report.LineIndex;
import polyclinic.report.SourceLocation;

/** Reads a document again, this time with positions, and gives its findings their places. */
final class Locator implements DocumentSink {

  private final String text;
  private final LineIndex lines;
  private final List<Spot> spots = new ArrayList<>();
  // the event that told the id before, for each that tells it again
  private final Map<Integer, Integer> repeated = new HashMap<>();
  private final Map<String, Integer> firstEventOfId = new HashMap<>();

  private Locator(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** The findings as values, with the document as their file. */
  static List<Diagnostic> locate(DocumentFacts document, List<Finding> findings)
      throws IOException {
    Locator locator = of(document);
    return findings.stream()
        .filter(f -> !locator.isEcho(f.event()))
        .map(f -> f.at(locator.place(document.path(), f.event()), document.path()))
        .distinct()
        .toList();
  }

  /** The references of a document that lead to somebody else. */
  static List<ExternalReference> locateOutside(DocumentFacts document) throws IOException {
    Locator locator = of(document);
    String path = document.path();
    return document.outside().stream()
        .map(use -> new ExternalReference(use.url(), locator.place(path, use.event()), path, 1))
        .distinct()
        .toList();
  }

  /** Where the acts of a document stand, in their order. */
  static List<SourceLocation> locateActs(DocumentFacts document) throws IOException {
    Locator locator = of(document);
    return document.acts().stream()
        .map(use -> locator.place(document.path(), use.event()))
        .toList();
  }

  private static Locator of(DocumentFacts document) throws IOException {
    var locator = new Locator(SourceText.read(document.file()));
    document.kind().scan(locator.text, true, document.complete(), locator);
    return locator;
  }

  private SourceLocation place(String path, int event) {
    int offset = offset(event);
    return offset == Spot.UNKNOWN ? SourceLocation.of(path) : lines.at(path, offset);
  }

  private int offset(int event) {
    return spots.get(event).offset(text);
  }

  /** The parser repeats misnested elements, ids included; the author wrote them once. */
  private boolean isEcho(int event) {
    Integer first = repeated.get(event);
    return first != null && (offset(event) == Spot.UNKNOWN || offset(event) == offset(first));
  }

  @Override
  public void base(String url) {
    // moves targets, not places
  }

  @Override
  public void reference(Reference reference) {
    spots.add(reference.spot());
  }

  @Override
  public void deed(Deed deed) {
    spots.add(deed.spot());
  }

  @Override
  public void target(String id, boolean unique, Spot spot) {
    Integer first = unique ? firstEventOfId.putIfAbsent(id, spots.size()) : null;
    if (first != null) {
      repeated.put(spots.size(), first);
    }
    spots.add(spot);
  }
}
