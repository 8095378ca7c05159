package polyclinic.privacy;

import polyclinic.check.Destination;
import polyclinic.privacy.PrivacyReport.Entry;
import polyclinic.privacy.PrivacyReport.FormEntry;
import polyclinic.report.JsonTree;

/** Tells another program what a site does to its visitors, as JSON: a line a thing. */
public final class PrivacyJson {

  private PrivacyJson() {}

  /** The whole report. */
  public static String write(PrivacyReport report) {
    return new JsonTree()
            .number("version", 1)
            .number("pages", report.pages())
            .number("scripts", report.scripts())
            .texts("declaring", report.declaring())
            .objects("origins", report.origins(), PrivacyJson::entry)
            .objects("device", report.device(), PrivacyJson::entry)
            .objects("requests", report.requests(), PrivacyJson::entry)
            .objects("forms", report.forms(), PrivacyJson::form)
            .objects("fields", report.fields(), PrivacyJson::entry)
            .objects("unused", report.unused(), PrivacyJson::entry)
            .objects("destinations", report.destinations(), PrivacyJson::destination)
        + "\n";
  }

  private static JsonTree entry(Entry entry) {
    return new JsonTree()
        .text("what", entry.what())
        .text("way", entry.way())
        .text("at", entry.at())
        .number("files", entry.files())
        .text("standing", entry.standing());
  }

  private static JsonTree form(FormEntry form) {
    return new JsonTree()
        .text("name", form.name())
        .truth("search", form.search())
        .text("method", form.method())
        .text("action", form.action())
        .texts("fields", form.fields())
        .text("at", form.at())
        .number("files", form.files())
        .text("standing", form.standing());
  }

  private static JsonTree destination(Destination destination) {
    return new JsonTree()
        .text("host", destination.host())
        .number("links", destination.links())
        .number("pages", destination.pages());
  }
}
