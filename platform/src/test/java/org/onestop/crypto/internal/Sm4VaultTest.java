package org.onestop.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;
import org.onestop.crypto.Vault;

class Sm4VaultTest {
  private static final byte[] OLD_KEY = Hex.decode("000102030405060708090a0b0c0d0e0f");
  private static final byte[] NEW_KEY = Hex.decode("ffeeddccbbaa99887766554433221100");
  private static final byte[] BLIND = new byte[32];

  private final Vault vault = new Sm4Vault(Map.of("k1", OLD_KEY), "k1", BLIND);

  @Test
  void opensWhatItSealed() {
    String text = "𠮷野家 张三 510107199001011234";

    byte[] sealed = vault.seal(bytes(text), "form:1");

    assertThat(vault.open(sealed, "form:1")).isEqualTo(bytes(text));
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("510107");
  }

  @Test
  void opensAnEmptyValue() {
    assertThat(vault.open(vault.seal(new byte[0], "c"), "c")).isEmpty();
  }

  @Test
  void sealsTheSameValueDifferentlyEachTime() {
    assertThat(vault.seal(bytes("a"), "c")).isNotEqualTo(vault.seal(bytes("a"), "c"));
  }

  @Test
  void namesItsVersionAndKeyInFront() {
    byte[] sealed = vault.seal(bytes("abc"), "c");

    assertThat(Arrays.copyOf(sealed, 4)).containsExactly(1, 2, 'k', '1');
    assertThat(sealed).hasSize(4 + 12 + 3 + 16);
  }

  @Test
  void agreesWithThePublishedVectorOfSm4Gcm() throws Exception {
    // RFC 8998, A.1
    byte[] key = Hex.decode("0123456789abcdeffedcba9876543210");
    byte[] nonce = Hex.decode("00001234567800000000abcd");
    byte[] associated = Hex.decode("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    byte[] plain =
        Hex.decode(
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    byte[] expected =
        Hex.decode(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
    var cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(true, new AEADParameters(new KeyParameter(key), 128, nonce, associated));
    byte[] out = new byte[plain.length + 16];
    cipher.doFinal(out, cipher.processBytes(plain, 0, plain.length, out, 0));

    assertThat(out).isEqualTo(expected);
  }

  @Test
  void refusesAValueChangedAtAnyPlace() {
    byte[] sealed = vault.seal(bytes("personal"), "form:1");

    for (int place = 0; place < sealed.length; place++) {
      byte[] changed = sealed.clone();
      changed[place] ^= 1;
      assertThatIllegalStateException()
          .as("byte %d", place)
          .isThrownBy(() -> vault.open(changed, "form:1"));
    }
  }

  @Test
  void refusesAValueCutAtAnyPlace() {
    byte[] sealed = vault.seal(bytes("personal"), "form:1");

    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatIllegalStateException().isThrownBy(() -> vault.open(cut, "form:1"));
    }
  }

  @Test
  void refusesAnotherContext() {
    byte[] sealed = vault.seal(bytes("personal"), "form:1");

    assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "form:2"));
  }

  @Test
  void opensWithTheOldKeyAfterRotation() {
    byte[] before = vault.seal(bytes("old"), "c");
    Vault rotated = new Sm4Vault(Map.of("k1", OLD_KEY, "k2", NEW_KEY), "k2", BLIND);
    byte[] after = rotated.seal(bytes("new"), "c");

    assertThat(rotated.open(before, "c")).isEqualTo(bytes("old"));
    assertThat(rotated.open(after, "c")).isEqualTo(bytes("new"));
    assertThat(after[3]).isEqualTo((byte) '2');
  }

  @Test
  void refusesAKeyItDoesNotHave() {
    byte[] sealed = new Sm4Vault(Map.of("k2", NEW_KEY), "k2", BLIND).seal(bytes("x"), "c");

    assertThatIllegalStateException()
        .isThrownBy(() -> vault.open(sealed, "c"))
        .withMessageContaining("key that is not there");
  }

  @Test
  void refusesToStartWithoutItsCurrentKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Sm4Vault(Map.of("k1", OLD_KEY), "k2", BLIND))
        .withMessageContaining("k2");
  }

  @Test
  void indexesEqualValuesEquallyHoweverTheyAreTyped() {
    String index = vault.blindIndex("11010519491231002X");

    assertThat(vault.blindIndex(" 11010519491231002x ")).isEqualTo(index);
    assertThat(vault.blindIndex("１１０１０５１９４９１２３１００２Ｘ")).isEqualTo(index);
    assertThat(vault.blindIndex("110105194912310021")).isNotEqualTo(index);
    assertThat(index).matches("[0-9a-f]{64}");
  }

  @Test
  void indexesDifferentlyUnderAnotherKey() {
    byte[] other = new byte[32];
    other[0] = 1;

    assertThat(new Sm4Vault(Map.of("k1", OLD_KEY), "k1", other).blindIndex("张三"))
        .isNotEqualTo(vault.blindIndex("张三"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
