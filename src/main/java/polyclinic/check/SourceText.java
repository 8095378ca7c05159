package polyclinic.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file with the encoding that it declares, as a browser would. */
final class SourceText {

  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"'](?<xml>[^\"']+)"
              + "|<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*(?<meta>[^\\s\"'/>;]+)"
              + "|^@charset \"(?<css>[^\"]+)\";",
          Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private SourceText() {}

  static String read(Path file) throws IOException {
    return decode(Files.readAllBytes(file));
  }

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset declared = declared(bytes);
    if (declared != null) {
      return new String(bytes, declared);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, WINDOWS_1252);
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(byte[] bytes) {
    byte[] start = bytes.length > DECLARED_WITHIN ? Arrays.copyOf(bytes, DECLARED_WITHIN) : bytes;
    String head = new String(start, StandardCharsets.ISO_8859_1);
    Matcher matcher =
        DECLARATION.matcher(head.contains("<!--") ? COMMENT.matcher(head).replaceAll("") : head);
    if (!matcher.find()) {
      return null;
    }
    for (String group : new String[] {"xml", "meta", "css"}) {
      if (matcher.group(group) != null) {
        return byLabel(matcher.group(group).toLowerCase(Locale.ROOT));
      }
    }
    return null;
  }

  private static Charset byLabel(String label) {
    if (label.startsWith("utf-16") || label.equals("utf8")) {
      // what could be read as ASCII so far is not UTF-16: the standard says to take it for UTF-8
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(label);
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return western ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
