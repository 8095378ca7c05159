package polyclinic.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLocation;

/** Reads a document again, this time with positions, and gives its findings their places. */
final class Locator implements DocumentSink {

  private final String text;
  private final Lines lines;
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Boolean> echoes = new ArrayList<>();
  private final Map<String, Integer> firstOffsetOfId = new HashMap<>();

  private Locator(String text) {
    this.text = text;
    this.lines = new Lines(text);
  }

  /** The findings as values, with the document as their file. */
  static List<Diagnostic> locate(DocumentFacts document, List<Finding> findings)
      throws IOException {
    Locator locator = of(document);
    return findings.stream()
        .filter(f -> !locator.echoes.get(f.event()))
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
    return lines.locate(path, offsets.get(event));
  }

  @Override
  public void base(String url) {
    // moves targets, not places
  }

  @Override
  public void reference(Reference reference) {
    note(reference.spot().offset(text), false);
  }

  @Override
  public void deed(Deed deed) {
    note(deed.spot().offset(text), false);
  }

  @Override
  public void target(String id, boolean unique, Spot spot) {
    int offset = spot.offset(text);
    Integer first = unique ? firstOffsetOfId.putIfAbsent(id, offset) : null;
    // the parser repeats misnested elements, ids included; the author wrote them once
    note(offset, first != null && (first == offset || offset == Spot.UNKNOWN));
  }

  private void note(int offset, boolean echo) {
    offsets.add(offset);
    echoes.add(echo);
  }
}
