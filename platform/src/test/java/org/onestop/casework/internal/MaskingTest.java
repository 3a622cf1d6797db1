package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
  @Test
  void leavesTheFirstCharacterAndAStarForEachOther() {
    assertThat(Masking.name("测试·张三")).isEqualTo("测****");
    assertThat(Masking.name("张三")).isEqualTo("张*");
  }

  @Test
  void neverShowsAWholeNameAndNeverItsWholeLength() {
    assertThat(Masking.name("张")).isEqualTo("张*");
    assertThat(Masking.name("阿卜杜热合曼·买买提明江")).isEqualTo("阿*******");
    assertThat(Masking.name("")).isEmpty();
  }

  @Test
  void takesACharacterOutsideTheBasicPlaneWhole() {
    assertThat(Masking.name("𠮷野")).isEqualTo("𠮷*");
  }
}
