package polyclinic.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium with an empty profile, on the site that a server beside it serves. */
final class Browser implements AutoCloseable {

  /** A desk: 1280 by 900. */
  static final Screen DESKTOP = new Screen(1280, 900);

  /** A phone: 390 by 844. */
  static final Screen PHONE = new Screen(390, 844);

  /** A window of 1280 at 400 per cent. */
  static final Screen ZOOMED = new Screen(320, 640);

  /** A script that opens everything that can be opened. */
  static final String UNFOLD =
      "document.querySelectorAll('details').forEach((box) => { box.open = true; });";

  /** The same, but for the list of references. */
  static final String UNFOLD_ALL_BUT_REFERENCES =
      "document.querySelectorAll('.questions details').forEach((box) => { box.open = true; });";

  /** A size in CSS pixels. */
  record Screen(int width, int height) {}

  /** Its library knows no typed commands for a Chromium as new; we use untyped ones. */
  private static final Logger LIBRARY = Logger.getLogger("org.openqa.selenium");

  private final SiteServer server;
  private final Path profile;
  private final ChromeDriver driver;

  Browser(Path chromium, Path chromeDriver) throws IOException {
    LIBRARY.setLevel(Level.SEVERE);
    server = new SiteServer(PublishedSite.folder());
    profile = Files.createTempDirectory("polyclinic-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromeDriver.toFile()).build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    // otherwise a window that nobody looks at tells no element that it has the focus
    cdp("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    show(DESKTOP, false);
  }

  String origin() {
    return server.origin();
  }

  /** Opens a fresh page of the site; what was logged before is forgotten. */
  void open(String address) {
    openElsewhere(server.origin() + address);
  }

  /** Opens a fresh page of another server, by its whole address. */
  void openElsewhere(String url) {
    driver.get("about:blank");
    logs(LogType.BROWSER);
    logs(LogType.PERFORMANCE);
    driver.get(url);
  }

  /** The address within the site that is shown now, with its fragment. */
  String address() {
    return driver.getCurrentUrl().substring(server.origin().length());
  }

  void show(Screen screen, boolean dark) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width,
            "height",
            screen.height,
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    media("", dark);
  }

  /**
   * Which medium the page is shown on.
   *
   * @param type {@code print}, or empty for the screen
   */
  void media(String type, boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    // no motion: a scroll has arrived before the next step looks
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    cdp("Emulation.setEmulatedMedia", Map.of("media", type, "features", List.of(scheme, still)));
  }

  void allowScripts(boolean allowed) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** A script whose answer is a list of texts. */
  List<String> texts(String script, Object... arguments) {
    return list(run(script, arguments));
  }

  /** A script that calls its last argument with a list of texts when it is done. */
  List<String> textsAsync(String script) {
    return list(driver.executeAsyncScript(script));
  }

  private static List<String> list(Object answer) {
    return ((List<?>) answer).stream().map(String::valueOf).toList();
  }

  /** Repeats a script until it answers true. */
  void await(String script, Object... arguments) {
    Instant end = Instant.now().plusSeconds(10);
    while (!Boolean.TRUE.equals(run(script, arguments))) {
      if (Instant.now().isAfter(end)) {
        Object shown = run("return document.body.innerText.slice(0, 300)");
        throw new AssertionError(
            "Still not true on " + driver.getCurrentUrl() + ": " + script + "\nShown: " + shown);
      }
    }
  }

  void press(Keys... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void type(String text) {
    new Actions(driver).sendKeys(text).perform();
  }

  Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What the browser logged since the page was opened. */
  List<LogEntry> logs(String type) {
    return driver.manage().logs().get(type).getAll();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    server.close();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
