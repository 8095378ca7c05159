package polyclinic.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLocation;

/** Reads a document again, this time with positions, and gives its findings their places. */
final class Locator implements DocumentSink {

  private final String text;
  private final int[] lineStarts;
  private final List<Integer> offsets = new ArrayList<>();
  private final Map<String, Integer> firstOffsetOfId = new HashMap<>();
  private final List<Boolean> echoes = new ArrayList<>();

  private Locator(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  static List<Diagnostic> locate(DocumentFacts document, List<Finding> findings)
      throws IOException {
    var locator = new Locator(SourceText.read(document.file()));
    document.kind().scan(locator.text, true, locator);
    return findings.stream()
        .filter(f -> !locator.echoes.get(f.event()))
        .map(f -> diagnostic(f, document.path(), locator.at(document.path(), f.event())))
        .distinct()
        .toList();
  }

  private static Diagnostic diagnostic(Finding finding, String page, SourceLocation at) {
    return new Diagnostic(
        finding.severity(), finding.rule(), at, finding.message(), finding.hint(), page, finding.url());
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

  private SourceLocation at(String path, int event) {
    int offset = offsets.get(event);
    if (offset == Spot.UNKNOWN) {
      return SourceLocation.of(path);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(path, line + 1, offset - lineStarts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    var starts = IntStream.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }
}
