package org.onestop.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.OnSupportingRooms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnSupportingRooms
class KeyRegisterIT {
  @Autowired private KeyMapper rows;
  @Autowired private KeyRegister register;
  @Autowired private Clock clock;
  @Autowired private JdbcTemplate sql;
  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void forget() {
    sql.update("DELETE FROM crypto_key");
  }

  @Test
  void acceptsTheSameKeysAgainAndNewOnes() {
    open("k1", true).compare();
    open("k1", true).compare();
    open("k2", true).compare();

    assertThat(sql.queryForList("SELECT id FROM crypto_key ORDER BY id", String.class))
        .containsExactly("root", "vault:k1", "vault:k2");
    assertThat(sql.queryForList("SELECT fingerprint FROM crypto_key", String.class))
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("[0-9a-f]{16}"));
  }

  @Test
  void refusesToStartWithAnotherFolderOfKeys() {
    open("k1", true).compare();
    KeyRegister other =
        new KeyRegister(
            new KeyFolder(new CryptoSettings(folder.resolve("other"), "k1", true)), rows, clock);

    assertThatIllegalStateException()
        .isThrownBy(other::compare)
        .withMessageContaining("Restore the folder");
  }

  @Test
  void refusesToStartWhenAKeyIsLost() throws IOException {
    open("k1", true).compare();
    KeyRegister rotated = open("k2", true);
    Files.delete(folder.resolve("keys/vault/k1.key"));

    assertThatIllegalStateException()
        .isThrownBy(rotated::compare)
        .withMessageContaining("vault:k1");
  }

  @Test
  void comparesWhenTheApplicationStarts() {
    register.afterSingletonsInstantiated();

    assertThat(rows.all()).isNotEmpty();
  }

  private KeyRegister open(String current, boolean createMissing) {
    CryptoSettings settings = new CryptoSettings(folder.resolve("keys"), current, createMissing);
    return new KeyRegister(new KeyFolder(settings), rows, clock);
  }
}
