package polyclinic.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import polyclinic.model.BaseUrl;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.report.Wording;

/**
 * The functions that templates call. Of a missing value each makes a missing value, so that a
 * template can give a default behind the call.
 */
final class Functions {

  private Functions() {}

  /** The functions of a language, by name; safe for many threads. */
  static Map<String, TemplateModel> of(Language language, UiWords words, BaseUrl base) {
    var formats = new LocaleFormats(language.locale());
    var all = new HashMap<String, TemplateModel>();
    all.put("absolute", text("absolute", String.class, path -> PageAddress.absolute(path, base)));
    all.put("t", text("t", Localized.class, localized -> localized.in(language.base())));
    all.put("date", text("date", LocalDate.class, formats::date));
    all.put("shortDate", text("shortDate", LocalDate.class, formats::shortDate));
    all.put("time", text("time", LocalTime.class, formats::time));
    all.put("day", text("day", DayOfWeek.class, formats::day));
    all.put("dayShort", text("dayShort", DayOfWeek.class, formats::dayShort));
    all.put("number", text("number", Number.class, formats::number));
    all.put("list", (TemplateMethodModelEx) arguments -> list(words, arguments));
    all.put("json", (TemplateMethodModelEx) Functions::json);
    all.put("msg", (TemplateMethodModelEx) arguments -> message(words, arguments));
    all.put("has", (TemplateMethodModelEx) arguments -> truth(words.has(key("has", arguments))));
    return all;
  }

  /** What reports for editors may call: words of their room, and findings in their language. */
  static Map<String, TemplateModel> forEditors(Wording words) {
    return Map.of(
        "say",
        (TemplateMethodModelEx)
            arguments ->
                new SimpleScalar(words.say(key("say", arguments), values("say", arguments))),
        "tell",
        text("tell", String.class, words.speech()::say));
  }

  /** The function {@code url}, which every file has for itself. */
  static TemplateMethodModelEx url(PageAddress address) {
    return text("url", String.class, address::of);
  }

  private static <T> TemplateMethodModelEx text(
      String name, Class<T> type, Function<T, String> function) {
    return arguments -> {
      if (arguments.size() != 1) {
        throw new TemplateModelException(name + "() takes one argument, not " + arguments.size());
      }
      Object argument = plain(arguments.get(0));
      if (argument == null) {
        return null;
      }
      if (!type.isInstance(argument)) {
        throw new TemplateModelException(
            "%s() takes a %s, but got a %s"
                .formatted(name, type.getSimpleName(), argument.getClass().getSimpleName()));
      }
      try {
        return new SimpleScalar(function.apply(type.cast(argument)));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    };
  }

  private static TemplateModel message(UiWords words, List<?> arguments)
      throws TemplateModelException {
    String key = key("msg", arguments);
    return new SimpleScalar(words.text(key, values("msg", arguments)));
  }

  /** The arguments after the key. */
  private static Object[] values(String name, List<?> arguments) throws TemplateModelException {
    String key = key(name, arguments);
    var values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = plain(arguments.get(i + 1));
      if (values[i] == null) {
        throw new TemplateModelException(
            "value {" + i + "} of the UI string '" + key + "' is missing");
      }
    }
    return values;
  }

  private static TemplateModel list(UiWords words, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel sequence)) {
      throw new TemplateModelException("list() takes a sequence of texts");
    }
    var names = new ArrayList<String>();
    for (int i = 0; i < sequence.size(); i++) {
      names.add(String.valueOf(plain(sequence.get(i))));
    }
    return new SimpleScalar(Lists.join(names, words));
  }

  private static TemplateModel json(List<?> arguments) throws TemplateModelException {
    Object value = arguments.isEmpty() ? null : plain(arguments.get(0));
    // markup, so that the quotes are not escaped once more
    return value == null ? null : HTMLOutputFormat.INSTANCE.fromMarkup(Json.text(value.toString()));
  }

  private static String key(String name, List<?> arguments) throws TemplateModelException {
    Object key = arguments.isEmpty() ? null : plain(arguments.get(0));
    if (key instanceof String text) {
      return text;
    }
    throw new TemplateModelException(name + "() takes the key of a UI string");
  }

  private static TemplateModel truth(boolean value) {
    return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  /** What stands behind a template's value; null for a missing one. */
  private static Object plain(Object model) throws TemplateModelException {
    if (model instanceof WrapperTemplateModel wrapper) {
      return wrapper.getWrappedObject();
    }
    if (model instanceof TemplateHTMLOutputModel markup) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    return model instanceof TemplateNumberModel number ? number.getAsNumber() : model;
  }
}
