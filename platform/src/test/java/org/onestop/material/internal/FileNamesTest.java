package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void keepsOrdinaryNames() {
    assertThat(FileNames.clean("身份证 (正面).jpg")).isEqualTo("身份证 (正面).jpg");
    assertThat(FileNames.clean("𠮷.png")).isEqualTo("𠮷.png");
  }

  @Test
  void keepsMarkupAndExpressionsAsText() {
    assertThat(FileNames.clean("<img src=x onerror=alert(1)>.jpg"))
        .isEqualTo("<img src=x onerror=alert(1)>.jpg");
    assertThat(FileNames.clean("${7*7}#{7*7}.jpg")).isEqualTo("${7*7}#{7*7}.jpg");
  }

  @Test
  void removesWhatIsNotSeen() {
    assertThat(FileNames.clean("a\r\nSet-Cookie: b\0.jpg")).isEqualTo("aSet-Cookie: b.jpg");
    assertThat(FileNames.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
    assertThat(FileNames.clean("a\u200b\ufeff\ud800b.jpg")).isEqualTo("ab.jpg");
    assertThat(FileNames.clean("a\u2028b\u3000c.jpg")).isEqualTo("a b c.jpg");
  }

  @Test
  void namesNoFolder() {
    assertThat(FileNames.clean("../../etc/passwd")).isEqualTo(".._.._etc_passwd");
    assertThat(FileNames.clean("C:\\a\\b.jpg")).isEqualTo("C:_a_b.jpg");
  }

  @Test
  void cutsLongNamesBetweenCharacters() {
    assertThat(FileNames.clean("𠮷".repeat(300))).isEqualTo("𠮷".repeat(200));
    assertThat(FileNames.clean("a".repeat(200))).hasSize(200);
  }

  @Test
  void isNeverEmpty() {
    assertThat(FileNames.clean("")).isEqualTo("-");
    assertThat(FileNames.clean(" \u0000\u200b ")).isEqualTo("-");
  }
}
