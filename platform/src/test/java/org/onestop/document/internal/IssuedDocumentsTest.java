package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuedDocumentsTest {
  @Test
  void abbreviatesKindsByTheirInitials() {
    assertThat(IssuedDocuments.initials("correction-notice")).isEqualTo("CN");
    assertThat(IssuedDocuments.initials("registration-form")).isEqualTo("RF");
    assertThat(IssuedDocuments.initials("letter")).isEqualTo("L");
  }
}
