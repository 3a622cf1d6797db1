package org.onestop.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found by how they are spelt. */
class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "成都市, cd",
    "成都市, chengdu",
    "成都市, chengd",
    "成都市, chdu",
    "成都市, ds",
    "四川省, sichuan",
    "郫都区, pd",
    "郫都区, pidu",
    "重庆市, cq",
    "重庆市, zq",
    "犍为县, qw",
    "乐山市, ls",
    "汉族, hanzu"
  })
  void findsWholeSpellingsInitialsAndMixtures(String name, String typed) {
    assertThat(Spelling.finds(name, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"成都市, xz", "成都市, cdx", "成都市, hengdu", "武侯区, 510107"})
  void findsNothingElse(String name, String typed) {
    assertThat(Spelling.finds(name, typed)).isFalse();
  }

  @Test
  void partsOfANameAreFoundAsTheyAreWritten() {
    assertThat(Spelling.finds("社会保障卡（含电子社保卡）", "电子")).isTrue();
    assertThat(Spelling.finds("A座", "a")).isTrue();
    assertThat(Spelling.finds("武侯区", "")).isTrue();
  }

  @Test
  void tellsWhatBeginsWithIt() {
    assertThat(Spelling.begins("西藏自治区", "xz")).isTrue();
    assertThat(Spelling.begins("广西壮族自治区", "xz")).isFalse();
    assertThat(Spelling.finds("广西壮族自治区", "xz")).isTrue();
  }
}
