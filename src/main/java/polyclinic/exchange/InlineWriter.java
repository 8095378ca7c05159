package polyclinic.exchange;

import java.util.Map;

/** Writes words and placeholders. */
final class InlineWriter {

  private final Xml xml;
  private final Map<String, String> data;

  /**
   * @param data Markdown of placeholders to the ids under which it is kept
   */
  InlineWriter(Xml xml, Map<String, String> data) {
    this.xml = xml;
    this.data = data;
  }

  void write(Coded text) {
    for (Token token : text.tokens()) {
      switch (token.role()) {
        case WORDS -> xml.text(token.data(), "cp");
        case OPEN -> open(text.codes().get(token.id()));
        case CLOSE -> xml.close("pc");
        case ALONE -> alone(text.codes().get(token.id()));
      }
    }
  }

  private void open(Code code) {
    xml.open(
        "pc",
        "id",
        code.id(),
        "type",
        Xliff.type(code.markup()),
        "subType",
        Xliff.subType(code.markup()),
        "canCopy",
        "no",
        "canDelete",
        "no",
        "dataRefStart",
        data.get(code.open()),
        "dataRefEnd",
        data.get(code.close()));
  }

  private void alone(Code code) {
    String free = code.required() ? "no" : null;
    xml.empty(
        "ph",
        "id",
        code.id(),
        "type",
        Xliff.type(code.markup()),
        "subType",
        Xliff.subType(code.markup()),
        "canCopy",
        "no",
        "canDelete",
        free,
        "disp",
        code.shown(),
        "equiv",
        code.required() ? "" : code.shown(),
        "dataRef",
        data.get(code.open()));
  }
}
