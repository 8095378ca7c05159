package polyclinic.jbake;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/** How we want FreeMarker: strict, silent, and the same on every machine. */
final class FreeMarkerSetup {

  private FreeMarkerSetup() {}

  static Configuration of(Templates templates) {
    var configuration = new Configuration(Configuration.VERSION_2_3_35);
    var loader = new StringTemplateLoader();
    templates.texts().forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    // a number that is printed as it is goes into an attribute; number() writes one to be read
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }
}
