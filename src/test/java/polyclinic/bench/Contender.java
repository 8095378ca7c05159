package polyclinic.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is measured: a program that makes a site, or checks one. */
enum Contender {
  STOCK_JBAKE("stock JBake 2.7.0", SiteFormat.STOCK_JBAKE) {
    @Override
    List<String> command(Path site, Path out) {
      String classPath =
          STOCK.resolve("logging") + File.pathSeparator + Tools.JBAKE_LIBRARIES + "/*";
      return List.of(
          Tools.JAVA,
          "-cp",
          classPath,
          "org.jbake.launcher.Main",
          "-b",
          site.toString(),
          out.toString());
    }

    /** Its cost grows with the square of the pages: what it needs for more is forecast. */
    @Override
    boolean takesPart(int articles) {
      return articles <= 1_000;
    }
  },

  HUGO("Hugo", SiteFormat.HUGO) {
    @Override
    List<String> command(Path site, Path out) {
      return List.of("hugo", "--quiet", "-s", site.toString(), "-d", out.toString());
    }

    @Override
    boolean takesPart(int articles) {
      return Tools.onPath("hugo");
    }
  },

  BAKE("bake", SiteFormat.POLYCLINIC) {
    @Override
    List<String> command(Path site, Path out) {
      return Stream.concat(Tools.jar(), bake(site, out)).toList();
    }
  },

  /** One setting is given, so the program leaves the rest of the virtual machine as it is. */
  BAKE_UNTUNED("bake, untuned JVM", SiteFormat.POLYCLINIC) {
    @Override
    List<String> command(Path site, Path out) {
      return Stream.concat(Tools.jar("-Xshare:auto"), bake(site, out)).toList();
    }
  },

  CHECK("check", SiteFormat.POLYCLINIC) {
    @Override
    List<String> command(Path site, Path out) {
      return Stream.concat(Tools.jar(), Stream.of("check", out.toString())).toList();
    }
  };

  /** Where the build of stock JBake stands. */
  static final Path STOCK = Path.of("src", "bench", "stock-jbake");

  private final String label;
  private final SiteFormat format;

  Contender(String label, SiteFormat format) {
    this.label = label;
    this.format = format;
  }

  /** The command for a site and an output; a check reads the output. */
  abstract List<String> command(Path site, Path out);

  boolean takesPart(int articles) {
    return true;
  }

  boolean isCheck() {
    return this == CHECK;
  }

  String label() {
    return label;
  }

  SiteFormat format() {
    return format;
  }

  private static Stream<String> bake(Path site, Path out) {
    return Stream.of("bake", "--site", site.toString(), "--out", out.toString());
  }
}
