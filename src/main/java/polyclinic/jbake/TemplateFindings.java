package polyclinic.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * Gathers the mistakes of templates: one finding a place, however many pages it shows on. Safe for
 * many threads.
 */
final class TemplateFindings {

  static final String RULE = "template";

  /** A mistake on the first of its pages, in the order of their names. */
  private record Mistake(String page, int pages, String message, String hint) {
    Mistake and(Mistake other) {
      Mistake first = page.compareTo(other.page) <= 0 ? this : other;
      return new Mistake(first.page, pages + other.pages, first.message, first.hint);
    }
  }

  private final ConcurrentMap<SourceLocation, Mistake> mistakes = new ConcurrentHashMap<>();

  /** The file of a template, relative to the site's root. */
  static String file(String template) {
    return "templates/" + template;
  }

  /** Where the template stood when an exception arose. */
  static Optional<SourceLocation> place(TemplateException e) {
    return e.getTemplateSourceName() == null || e.getLineNumber() == null
        ? Optional.empty()
        : Optional.of(
            new SourceLocation(
                file(e.getTemplateSourceName()), e.getLineNumber(), e.getColumnNumber()));
  }

  /**
   * Adds what went wrong.
   *
   * @param template the template of the page
   * @param page the file that could not be made, relative to the site's folder
   */
  void add(Throwable failure, String template, String page) {
    var whole = SourceLocation.of(file(template));
    ParseException parse = causeOf(failure, ParseException.class);
    if (parse != null && parse.getLineNumber() > 0) {
      var at =
          new SourceLocation(
              file(parse.getTemplateName()), parse.getLineNumber(), parse.getColumnNumber());
      add(at, page, FreeMarkerMessage.of(parse), "correct the template's syntax here");
    } else if (failure instanceof TemplateException e) {
      add(place(e).orElse(whole), page, FreeMarkerMessage.of(e), hint(e));
    } else if (failure instanceof StackOverflowError) {
      add(whole, page, "a macro calls itself without end", "give it a condition to stop");
    } else {
      add(whole, page, FreeMarkerMessage.firstSentence(failure.toString()), "mend the template");
    }
  }

  void report(Problems problems) {
    mistakes.forEach(
        (at, m) -> {
          String pages = m.pages == 1 ? "" : " (on " + m.pages + " pages)";
          problems.add(
              new Diagnostic(Severity.ERROR, RULE, at, m.message + pages, m.hint, m.page, ""));
        });
  }

  private void add(SourceLocation at, String page, String message, String hint) {
    mistakes.merge(at, new Mistake(page, 1, message, hint), Mistake::and);
  }

  private static String hint(TemplateException e) {
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      String expression = e.getBlamedExpressionString();
      return "if it may be missing, give it a default, (%s)!'', or ask for it, <#if (%s)??>"
          .formatted(expression, expression);
    }
    return causeOf(e, TemplateNotFoundException.class) != null
        ? "names of templates are relative to the template that names them, or begin with '/'"
        : "mend the template here";
  }

  private static <T extends Throwable> T causeOf(Throwable failure, Class<T> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
