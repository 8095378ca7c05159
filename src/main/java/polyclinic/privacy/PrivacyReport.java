package polyclinic.privacy;

import java.util.List;
import polyclinic.check.Destination;

/**
 * What a baked site does to its visitors; made by {@link PrivacyReportMaker}.
 *
 * @param pages HTML pages read
 * @param scripts files of scripts read
 * @param declaring files of the privacy page, one a language
 * @param origins addresses of other origins that pages load or ask, or prepare to
 * @param device what is kept on the visitor's device, or asked of it
 * @param requests what scripts ask of the site itself
 * @param forms forms of all pages
 * @param fields fields with a name, in forms or alone
 * @param unused what the privacy page tells although no page does it
 * @param destinations hosts that links lead to, when somebody follows them
 */
public record PrivacyReport(
    int pages,
    int scripts,
    List<String> declaring,
    List<Entry> origins,
    List<Entry> device,
    List<Entry> requests,
    List<FormEntry> forms,
    List<Entry> fields,
    List<Entry> unused,
    List<Destination> destinations) {

  public PrivacyReport {
    declaring = List.copyOf(declaring);
    origins = List.copyOf(origins);
    device = List.copyOf(device);
    requests = List.copyOf(requests);
    forms = List.copyOf(forms);
    fields = List.copyOf(fields);
    unused = List.copyOf(unused);
    destinations = List.copyOf(destinations);
  }

  /**
   * One thing that the site does, at one place.
   *
   * @param what such as an address, or {@code localStorage}
   * @param way how it is done, such as {@code fetch}; empty if there is nothing to tell
   * @param at file, line and column
   * @param files how many files of the output do it from there
   * @param standing {@code fine}, {@code declared}, {@code open}, {@code undeclared}, {@code
   *     foreign} or {@code unused}
   */
  public record Entry(String what, String way, String at, int files, String standing) {}

  /**
   * A form.
   *
   * @param name empty if it has none
   * @param search whether it only searches
   * @param method {@code get} or {@code post}
   * @param action where it is sent to; empty for its own page
   * @param fields names of its fields
   */
  public record FormEntry(
      String name,
      boolean search,
      String method,
      String action,
      List<String> fields,
      String at,
      int files,
      String standing) {

    public FormEntry {
      fields = List.copyOf(fields);
    }
  }
}
