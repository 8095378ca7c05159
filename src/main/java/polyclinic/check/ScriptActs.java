package polyclinic.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a script keeps, asks the device for, and requests. A script is not run and comments
 * are not told apart: what is named is taken for used.
 */
final class ScriptActs {

  private static final String QUOTE = "[\"'`]";

  /**
   * An interface of browsers, with the name by which a privacy page declares it.
   *
   * @param hint a word without which the pattern need not be tried
   */
  private record Word(String name, boolean keeps, String hint, Pattern pattern) {}

  private static final List<Word> WORDS =
      List.of(
          kept("document.cookie", "document\\s*(?:\\.\\s*cookie|\\[\\s*" + QUOTE + "cookie)\\b"),
          kept("cookieStore", "\\bcookieStore\\b"),
          kept("localStorage", "\\blocalStorage\\b"),
          kept("sessionStorage", "\\bsessionStorage\\b"),
          kept("indexedDB", "\\bindexedDB\\b"),
          kept("caches", "\\bcaches\\s*[.\\[]"),
          kept("serviceWorker", "\\bserviceWorker\\b"),
          kept("navigator.storage", "\\bnavigator\\s*\\.\\s*storage\\b"),
          asked("sendBeacon", "\\bsendBeacon\\b"),
          asked("geolocation", "\\bgeolocation\\b"),
          asked("getUserMedia", "\\bgetUserMedia\\b"),
          asked("getDisplayMedia", "\\bgetDisplayMedia\\b"),
          asked("enumerateDevices", "\\benumerateDevices\\b"),
          asked("Notification", "\\bNotification\\s*\\.\\s*requestPermission\\b"),
          asked("pushManager", "\\bpushManager\\b"),
          asked("clipboard.read", "\\bclipboard\\s*\\??\\.\\s*read(?:Text)?\\b"),
          asked("navigator.credentials", "\\bnavigator\\s*\\.\\s*credentials\\b"),
          asked("navigator.bluetooth", "\\bnavigator\\s*\\.\\s*bluetooth\\b"),
          asked("navigator.usb", "\\bnavigator\\s*\\.\\s*usb\\b"),
          asked("navigator.hid", "\\bnavigator\\s*\\.\\s*hid\\b"),
          asked("navigator.serial", "\\bnavigator\\s*\\.\\s*serial\\b"),
          asked("getBattery", "\\bgetBattery\\b"),
          asked("deviceorientation", "\\bdeviceorientation\\b"),
          asked("devicemotion", "\\bdevicemotion\\b"),
          asked("queryLocalFonts", "\\bqueryLocalFonts\\b"),
          asked("RTCPeerConnection", "\\bRTCPeerConnection\\b"));

  private static final String ARGUMENT =
      "\\s*\\(\\s*(?:" + QUOTE + "[A-Za-z]+" + QUOTE + "\\s*,\\s*)?(?:new\\s+URL\\s*\\(\\s*)?";
  private static final String ADDRESS =
      "(?:" + QUOTE + "(?:url\\(\\s*[\"']?)?(?<url>(?:(?:https?|wss?):)?//[^\"'`\\s)]+))";

  /** A call that asks for something, with its address if the script names one in full. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:(?<![\\w$#])(?<way>fetch|importScripts|import|sendBeacon|XMLHttpRequest|EventSource"
              + "|WebSocket|WebTransport|Worker|SharedWorker|FontFace)"
              + ARGUMENT
              + "|\\.(?<open>open|register|addModule)"
              + ARGUMENT
              + "(?="
              + ADDRESS.replace("?<url>", "")
              + "))"
              + ADDRESS
              + "?");

  /** An address that a script gives to an element that loads it, or imports. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:\\.(?<way>src|srcset|poster)\\s*=\\s*"
              + "|setAttribute\\s*\\(\\s*"
              + QUOTE
              + "(?<attribute>src|srcset|poster)"
              + QUOTE
              + "\\s*,\\s*"
              + "|\\b(?<import>import|from)\\s*)"
              + ADDRESS);

  private ScriptActs() {}

  /** The last word of a name; browsers have it in all spellings of the interface. */
  private static String hint(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Word kept(String name, String pattern) {
    return new Word(name, true, hint(name), Pattern.compile(pattern));
  }

  private static Word asked(String name, String pattern) {
    return new Word(name, false, hint(name), Pattern.compile(pattern));
  }

  /** Tells every act with its 0-based offset in the script. */
  static void in(String script, BiConsumer<Act, Integer> found) {
    for (Word word : WORDS) {
      if (!script.contains(word.hint())) {
        continue;
      }
      Matcher matcher = word.pattern().matcher(script);
      while (matcher.find()) {
        found.accept(new Act.Device(word.name(), word.keeps()), matcher.start());
      }
    }
    requests(CALL.matcher(script), found, "way", "open");
    requests(GIVEN.matcher(script), found, "way", "attribute", "import");
  }

  private static void requests(
      Matcher matcher, BiConsumer<Act, Integer> found, String... namesOfWay) {
    while (matcher.find()) {
      String url = matcher.group("url") == null ? "" : matcher.group("url");
      for (String name : namesOfWay) {
        String way = matcher.group(name);
        if (way != null) {
          found.accept(new Act.Request(way, url, !url.isEmpty()), matcher.start());
        }
      }
    }
  }
}
