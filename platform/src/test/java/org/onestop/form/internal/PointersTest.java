package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointersTest {
  @Test
  void escapesAndBack() {
    assertThat(Pointers.escape("a/b~c")).isEqualTo("a~1b~0c");
    assertThat(Pointers.unescape(Pointers.escape("~1/"))).isEqualTo("~1/");
  }

  @Test
  void findsTheFieldOfAScope() {
    assertThat(Pointers.scoped("#/properties/mobile")).contains("mobile");
    assertThat(Pointers.scoped("#/properties/address/properties/detail")).contains("address");
    assertThat(Pointers.scoped("#/properties/")).isEmpty();
    assertThat(Pointers.scoped("#")).isEmpty();
  }
}
