package polyclinic.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's configuration for a bake. It is made of JBake's own defaults and ours, and of nothing
 * else: no property of the JVM and no file of the user's decides on the output.
 */
final class JBakeSettings {

  private JBakeSettings() {}

  static JBakeConfiguration of(Path site, Path staging, Set<String> pageTypes) throws IOException {
    // JBake does not find the folder that it is started in by its empty name
    Path root = site.toAbsolutePath();
    var values = new CompositeConfiguration();
    values.addConfiguration(new MapConfiguration(jbakesOwn()));
    var settings = new DefaultJBakeConfiguration(root.toFile(), values);
    settings.setDestinationFolder(staging.toFile());
    settings.setProperty("render.encoding", "UTF-8");
    settings.setProperty("template.encoding", "UTF-8");
    // what JBake's tools would write, ours do
    for (String kind : new String[] {"index", "feed", "archive", "tags", "sitemap", "error404"}) {
      settings.setProperty("render." + kind, false);
    }
    for (String type : pageTypes) {
      settings.setTemplateFileNameForDocType(type, type + ".ftlh");
      settings.setTemplateFileNameForDocType(Sheet.leafletType(type), leafletTemplate(type));
    }
    for (SiteFile file : SiteFile.values()) {
      settings.setTemplateFileNameForDocType(file.type(), file.template());
    }
    satisfyInspector(settings, root);
    return settings;
  }

  /** Name of the template for leaflets of pages of a type, below {@code templates/}. */
  static String leafletTemplate(String type) {
    return "leaflets/" + type + ".ftlh";
  }

  /** The type of pages that a template for leaflets is for; any other template is for none. */
  static String leafletType(String template) {
    return template.startsWith("leaflets/") && template.endsWith(".ftlh")
        ? template.substring("leaflets/".length(), template.length() - ".ftlh".length())
        : "";
  }

  /** JBake wants these folders to exist; a site may do without, for it has our defaults. */
  private static void satisfyInspector(DefaultJBakeConfiguration settings, Path root) {
    if (!Files.isDirectory(settings.getTemplateFolder().toPath())) {
      settings.setTemplateFolder(root.toFile());
    }
    if (!Files.isDirectory(settings.getContentFolder().toPath())) {
      settings.setContentFolder(root.toFile());
    }
  }

  private static Properties jbakesOwn() throws IOException {
    var properties = new Properties();
    var loader = JBakeConfiguration.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
      properties.load(in);
    }
    return properties;
  }
}
