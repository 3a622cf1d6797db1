package org.onestop.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
  @TempDir Path folder;

  @Test
  void makesKeysOnceForTheirOwnerOnly() throws IOException {
    KeyFolder first = open("k1", true);
    KeyFolder second = open("k1", true);

    assertThat(second.rootSecret()).isEqualTo(first.rootSecret()).hasSize(32);
    assertThat(second.vaultKeys().get("k1")).isEqualTo(first.vaultKeys().get("k1")).hasSize(16);
    for (Path file : new Path[] {keys().resolve("root.secret"), keys().resolve("vault/k1.key")}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
        .isEqualTo("rwx------");
  }

  @Test
  void addsANewKeyAndKeepsTheOldOne() {
    byte[] old = open("k1", true).vaultKeys().get("k1");

    assertThat(open("k2", true).vaultKeys()).containsOnlyKeys("k1", "k2").containsEntry("k1", old);
  }

  @Test
  void makesNothingUnlessAsked() {
    KeyFolder keys = open("k1", false);

    assertThat(keys()).doesNotExist();
    assertThat(keys.vaultKeys()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(keys::rootSecret)
        .withMessageContaining("root.secret is missing");
  }

  @Test
  void refusesAKeyOfTheWrongLengthWithoutTellingIt() throws IOException {
    KeyFolder keys = open("k1", true);
    Files.writeString(keys().resolve("vault/k1.key"), "0a0b0c");

    assertThatIllegalStateException()
        .isThrownBy(keys::vaultKeys)
        .withMessageContaining("16 bytes")
        .withMessageNotContaining("0a0b0c");
  }

  @Test
  void refusesAKeyThatIsNoHexadecimalTextWithoutTellingIt() throws IOException {
    KeyFolder keys = open("k1", true);
    Files.writeString(keys().resolve("root.secret"), "swordfish");

    assertThatIllegalStateException()
        .isThrownBy(keys::rootSecret)
        .withMessageContaining("hexadecimal")
        .withMessageNotContaining("swordfish")
        .withNoCause();
  }

  @Test
  void derivesOneSecretForEachPurpose() {
    FileKeys keys = new FileKeys(open("k1", true));
    FileKeys again = new FileKeys(open("k1", true));

    assertThat(keys.secret("audit")).hasSize(32).isEqualTo(again.secret("audit"));
    assertThat(keys.secret("audit")).isNotEqualTo(keys.secret("seal"));
  }

  @Test
  void prefersASecretThatWasAgreedWithOthers() throws IOException {
    KeyFolder opened = open("k1", true);
    Files.createDirectories(keys().resolve("secrets"));
    Files.writeString(keys().resolve("secrets/provincial-platform.secret"), "61626364\n");

    assertThat(new FileKeys(opened).secret("provincial-platform"))
        .isEqualTo("abcd".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void handsOutCopies() {
    FileKeys keys = new FileKeys(open("k1", true));
    keys.secret("audit")[0] ^= 1;

    assertThat(keys.secret("audit")).isEqualTo(new FileKeys(open("k1", true)).secret("audit"));
  }

  @Test
  void refusesPurposesThatCouldLeaveTheFolder() {
    FileKeys keys = new FileKeys(open("k1", true));

    for (String purpose : new String[] {"", "../root", "a/b", "A", "-a", "a-", "a.b"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> keys.secret(purpose));
    }
  }

  private Path keys() {
    return folder.resolve("keys");
  }

  private KeyFolder open(String current, boolean createMissing) {
    return new KeyFolder(new CryptoSettings(keys(), current, createMissing));
  }
}
