package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Konala, Vijay Bhaskar Reddy   | Konala+VBR",
        "Konala, VBR                   | Konala+VBR",
        "Konala, V. B.~R.              | Konala+VBR",
        "Vijay Konala                  | Konala+V",
        "Gerjo M. van Buul             | van Buul+GM",
        "da Silva Meirelles, Lindolfo  | da Silva Meirelles+L",
        "King, Jr., Martin Luther      | King+ML Jr",
        "Yáñez-Mó, María               | Yáñez-Mó+M",
        "Wang, J.-W.                   | Wang+JW",
        "Sartre, Jean-Paul             | Sartre+JP",
        "{\\O}rsted, {\\'E}va          | Ørsted+É",
        "{Barnes and Noble, Inc.}      | Barnes and Noble, Inc.+",
        "Plato                         | Plato+",
        "A, B and\tC, D   and {E and F} | A+B; C+D; E and F+",
        "Sandoval, Ann                 | Sandoval+A",
        "İnan, ilker                   | İnan+I",
      })
  void areFamilyNameAndInitials(String field, String names) {
    assertThat(
            BibNames.of(field).list().stream()
                .map(n -> n.family() + "+" + n.initials())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"'A, B and others', true", "'A, B and C, D', false", "'', false"})
  void knowThatThereAreOthers(String field, boolean others) {
    BibNames names = BibNames.of(field);
    assertThat(names.andOthers()).isEqualTo(others);
    assertThat(names.list()).noneMatch(n -> n.family().equals("others"));
  }
}
