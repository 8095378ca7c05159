package polyclinic.privacy;

import java.util.ArrayList;
import java.util.List;
import polyclinic.check.Act;
import polyclinic.check.Footprint;
import polyclinic.check.Trace;
import polyclinic.privacy.PrivacyReport.Entry;
import polyclinic.privacy.PrivacyReport.FormEntry;
import polyclinic.rules.DeclaredForm;
import polyclinic.rules.FootprintCheck;
import polyclinic.rules.Judgement;

/** Sorts what was seen into the report's lists. */
public final class PrivacyReportMaker {

  private final List<Entry> origins = new ArrayList<>();
  private final List<Entry> device = new ArrayList<>();
  private final List<Entry> requests = new ArrayList<>();
  private final List<FormEntry> forms = new ArrayList<>();
  private final List<Entry> fields = new ArrayList<>();

  private PrivacyReportMaker() {}

  /** The report. */
  public static PrivacyReport make(FootprintCheck check, Footprint footprint) {
    var maker = new PrivacyReportMaker();
    check.judgements().forEach(maker::add);
    return new PrivacyReport(
        footprint.pages(),
        footprint.scripts(),
        check.declaring(),
        maker.origins,
        maker.device,
        maker.requests,
        maker.forms,
        maker.fields,
        check.unused().stream().map(PrivacyReportMaker::unused).toList(),
        footprint.destinations());
  }

  private void add(Judgement judgement) {
    Trace trace = judgement.trace();
    if (trace.act() instanceof Act.Load load) {
      origins.add(entry(judgement, load.url(), "loaded"));
    } else if (trace.act() instanceof Act.Request request) {
      (request.foreign() ? origins : requests).add(entry(judgement, request.url(), request.way()));
    } else if (trace.act() instanceof Act.Device used) {
      device.add(entry(judgement, used.word(), used.keeps() ? "kept" : "asked"));
    } else if (trace.act() instanceof Act.Field field) {
      fields.add(entry(judgement, field.name(), field.type()));
    } else if (trace.act() instanceof Act.Form form) {
      forms.add(form(judgement, form));
    }
  }

  private static Entry entry(Judgement judgement, String what, String way) {
    Trace trace = judgement.trace();
    return new Entry(what, way, trace.at().toString(), trace.pages(), standing(judgement));
  }

  private static FormEntry form(Judgement judgement, Act.Form form) {
    Trace trace = judgement.trace();
    return new FormEntry(
        form.name(),
        form.search(),
        form.method(),
        form.action(),
        form.fields(),
        trace.at().toString(),
        trace.pages(),
        standing(judgement));
  }

  private static Entry unused(DeclaredForm form) {
    return new Entry(form.name(), "form", form.at().toString(), 1, "unused");
  }

  private static String standing(Judgement judgement) {
    return switch (judgement.standing()) {
      case FINE -> "fine";
      case DECLARED -> "declared";
      case LEFT_OPEN -> "open";
      case UNDECLARED -> "undeclared";
      case FOREIGN -> "foreign";
    };
  }
}
