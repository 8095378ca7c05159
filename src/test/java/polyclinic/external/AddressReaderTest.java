package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org | https://example.org/",
        "HTTPS://EXAMPLE.ORG/Path | https://example.org/Path",
        "//example.org/a | https://example.org/a",
        "https:/example.org/a | https://example.org/a",
        "https:\\\\example.org\\a | https://example.org/a",
        "https://example.org:443/a | https://example.org/a",
        "http://example.org:443/a | http://example.org:443/a",
        "https://user:secret@example.org/ | https://example.org/",
        "https://example.org./a | https://example.org/a",
        "https://bücher.example/ä | https://xn--bcher-kva.example/%C3%A4",
        "https://example.org/a b | https://example.org/a%20b",
        "https://example.org/a%20b%ZZ | https://example.org/a%20b%25ZZ",
        "https://example.org/a+b?c+d=ä | https://example.org/a+b?c+d=%C3%A4",
        "https://example.org/[x]{y}^`<> | https://example.org/%5Bx%5D%7By%7D%5E%60%3C%3E",
        "https://example.org/a/./b/../c | https://example.org/a/c",
        "https://example.org/../../a/%2e%2E/b/.. | https://example.org/",
        "https://example.org/a//b | https://example.org/a//b",
        "https://example.org?q=1/../2 | https://example.org/?q=1/../2",
        "https://example.org/a#b?c | https://example.org/a",
        "http://127.0.0.1:8080/ | http://127.0.0.1:8080/",
        "http://[::1]:8080/a | http://[::1]:8080/a",
        "https://a_b.example.org/ | https://a_b.example.org/",
      })
  void readsAsBrowsersDo(String written, String address) {
    assertThat(AddressReader.read(written)).isInstanceOf(WebAddress.class).hasToString(address);
  }

  @Test
  void dropsLineEndsAndWhiteSpaceAround() {
    assertThat(AddressReader.read(" \thttps://example.org/a\n\tb \n"))
        .hasToString("https://example.org/ab");
  }

  @Test
  void keepsTheFragmentApart() {
    var address = (WebAddress) AddressReader.read("https://example.org/a?b#c#d");
    assertThat(address.fragment()).isEqualTo("c#d");
    assertThat(address.withoutFragment().fragment()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "example.org/a | it has no scheme such as https",
        "/a | it has no scheme such as https",
        "https:// | it names no host",
        "https://#a | it names no host",
        "https://a..b/ | 'a..b' is not the name of a host",
        "https://exa mple.org/ | 'exa mple.org' is not the name of a host",
        "https://exa%20mple.org/ | 'exa mple.org' is not the name of a host",
        "https://-a.org/ | '-a.org' is not the name of a host",
        "https://example.org:99999/ | the port is not a number from 1 to 65535",
        "https://example.org:0/ | the port is not a number from 1 to 65535",
        "https://example.org:8o/ | host or port cannot be read",
        "https://[::1/ | host or port cannot be read",
        "http://1.2.3.4.5/ | '1.2.3.4.5' is not an IPv4 address",
        "http://256.1.1.1/ | '256.1.1.1' is not an IPv4 address",
        "http://2130706433/ | '2130706433' is not an IPv4 address",
      })
  void tellsWhatIsWrong(String written, String fault) {
    assertThat(AddressReader.read(written)).isEqualTo(new Target.Invalid(fault));
  }

  @Test
  void knowsWhatIsNotOfTheWeb() {
    assertThat(AddressReader.read("MAILTO:a@example.org")).isEqualTo(new Target.Foreign("mailto"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/x | http://example.org:81/x",
        "x | http://example.org:81/a/x",
        "../x?y | http://example.org:81/x?y",
        "?z | http://example.org:81/a/b?z",
        "#f | http://example.org:81/a/b?q",
        "//other.org/x | http://other.org/x",
        "\\\\other.org\\x | http://other.org/x",
        "https://other.org/ö | https://other.org/%C3%B6",
        "a:b | a:b",
      })
  void resolvesWhatALocationMeans(String location, String found) {
    var base = (WebAddress) AddressReader.read("http://example.org:81/a/b?q");
    Target target = base.resolve(location);
    String shown =
        target instanceof Target.Foreign foreign ? foreign.scheme() + ":b" : target.toString();
    assertThat(shown).isEqualTo(found);
  }
}
