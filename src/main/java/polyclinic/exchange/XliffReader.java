package polyclinic.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Reads a document that came back. */
final class XliffReader {

  private final XmlCursor cursor;
  private final Problems problems;

  private XliffReader(XmlCursor cursor, Problems problems) {
    this.cursor = cursor;
    this.problems = problems;
  }

  /** Reads it; empty if it is no XLIFF 2, which is a finding. */
  static Optional<Returned> read(SourceText source, Problems problems) {
    XmlCursor cursor = null;
    try {
      cursor = new XmlCursor(source);
      return new XliffReader(cursor, problems).document();
    } catch (XMLStreamException e) {
      SourceLocation at = cursor == null ? SourceLocation.of(source.file()) : cursor.at(e);
      problems.error(
          "xliff-xml",
          at,
          // the parser's own words are in the language of the machine
          "the XML is broken here",
          "let the translation program export the file again; it was not saved whole");
      return Optional.empty();
    }
  }

  private Optional<Returned> document() throws XMLStreamException {
    boolean element = cursor.nextElement();
    if (cursor.hasDoctype()) {
      problems.error(
          "xliff-xml",
          cursor.at(),
          "a document type declaration has no place in XLIFF",
          "delete the line with <!DOCTYPE");
      return Optional.empty();
    }
    if (!element || !cursor.isAt("xliff")) {
      problems.error(
          "xliff-format",
          cursor.at(),
          "this is no XLIFF of version 2",
          "save it as XLIFF 2.0, as which it was exported");
      return Optional.empty();
    }
    SourceLocation at = cursor.at();
    String source = cursor.attribute("srcLang");
    String target = cursor.attribute("trgLang");
    List<Returned.Page> pages = new ArrayList<>();
    while (cursor.nextChild()) {
      if (cursor.isAt("file")) {
        pages.add(page());
      } else {
        cursor.skip();
      }
    }
    cursor.toEnd();
    return Optional.of(new Returned(source, target, pages, at));
  }

  private Returned.Page page() throws XMLStreamException {
    SourceLocation at = cursor.at();
    String original = cursor.attribute("original");
    String[] hashes = {"", ""};
    List<Skeleton.Part> skeleton = new ArrayList<>();
    Map<String, Returned.Unit> units = new LinkedHashMap<>();
    while (cursor.nextChild()) {
      if (cursor.isAt("skeleton")) {
        skeleton(hashes, skeleton);
      } else {
        unitOrGroup(units);
      }
    }
    return new Returned.Page(original, hashes[0], hashes[1], skeleton, units, at);
  }

  private void skeleton(String[] hashes, List<Skeleton.Part> parts) throws XMLStreamException {
    while (cursor.nextChild()) {
      if (!cursor.isAtOwn("page")) {
        cursor.skip();
        continue;
      }
      hashes[0] = cursor.attribute("source-sha256");
      hashes[1] = cursor.attribute("target-sha256");
      while (cursor.nextChild()) {
        if (cursor.isAtOwn("unit")) {
          parts.add(new Skeleton.Part(true, cursor.attribute("id")));
          cursor.skip();
        } else {
          parts.add(new Skeleton.Part(false, cursor.text()));
        }
      }
    }
  }

  private void unitOrGroup(Map<String, Returned.Unit> units) throws XMLStreamException {
    if (cursor.isAt("group")) {
      while (cursor.nextChild()) {
        unitOrGroup(units);
      }
    } else if (cursor.isAt("unit")) {
      unit(units);
    } else {
      cursor.skip();
    }
  }

  private void unit(Map<String, Returned.Unit> units) throws XMLStreamException {
    SourceLocation at = cursor.at();
    String id = cursor.attribute("id");
    Map<String, String> data = new LinkedHashMap<>();
    Returned.Unit unit = new Returned.Unit(0, "", null, null, at);
    while (cursor.nextChild()) {
      if (cursor.isAt("originalData")) {
        while (cursor.nextChild()) {
          String key = cursor.attribute("id");
          data.put(key, cursor.text());
        }
      } else if (cursor.isAt("segment") || cursor.isAt("ignorable")) {
        unit = segment(unit, data);
      } else {
        cursor.skip();
      }
    }
    if (units.putIfAbsent(id, unit) != null) {
      problems.error(
          "xliff-unit",
          at,
          "there are two units '" + id + "'",
          "export the page again and translate it anew");
    }
  }

  private Returned.Unit segment(Returned.Unit unit, Map<String, String> data)
      throws XMLStreamException {
    String state = cursor.attribute("state");
    Returned.Text source = null;
    Returned.Text target = null;
    while (cursor.nextChild()) {
      if (cursor.isAt("source")) {
        source = new InlineReader(cursor, data).read();
      } else if (cursor.isAt("target")) {
        target = new InlineReader(cursor, data).read();
      } else {
        cursor.skip();
      }
    }
    return new Returned.Unit(unit.segments() + 1, state, source, target, unit.at());
  }
}
