package org.onestop.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.util.encoders.Hex;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Keys;
import org.springframework.stereotype.Component;

/** The hashes of entries and seals, with keys that the database does not know. */
@Component
class Hashes {
  /** What comes before the first. */
  static final String NOTHING = "0".repeat(64);

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] entryKey;
  private final byte[] sealKey;

  Hashes(Keys keys) {
    this.entryKey = keys.secret("audit");
    this.sealKey = keys.secret("seal");
  }

  String ofEntry(EntryRow entry) {
    return ofEntry(
        entry.chain(),
        entry.seq(),
        entry.at(),
        entry.type(),
        entry.actor(),
        entry.division(),
        entry.facts(),
        entry.previous());
  }

  String ofEntry(
      String chain,
      long seq,
      LocalDateTime at,
      String type,
      String actor,
      String division,
      String facts,
      String previous) {
    return Digests.hmacSm3(
        entryKey, unambiguous(chain, seq, at, type, actor, division, facts, previous));
  }

  String ofSeal(long id, LocalDateTime at, int entries, String root, String previous) {
    return Digests.hmacSm3(sealKey, unambiguous(id, at, entries, root, previous));
  }

  String ofSeal(SealRow seal) {
    return ofSeal(seal.id(), seal.at(), seal.entries(), seal.root(), seal.previous());
  }

  /**
   * Root of a Merkle tree: leaves and nodes are told apart (RFC 6962), an odd one moves up as it
   * is.
   *
   * @param hashes at least one, each 64 hexadecimal characters
   */
  static String root(List<String> hashes) {
    List<byte[]> level = new ArrayList<>();
    for (String hash : hashes) {
      level.add(sm3(LEAF, Hex.decode(hash), new byte[0]));
    }
    while (level.size() > 1) {
      List<byte[]> above = new ArrayList<>();
      for (int i = 0; i < level.size(); i += 2) {
        above.add(i + 1 < level.size() ? sm3(NODE, level.get(i), level.get(i + 1)) : level.get(i));
      }
      level = above;
    }
    return Hex.toHexString(level.getFirst());
  }

  private static byte[] sm3(byte kind, byte[] left, byte[] right) {
    SM3Digest digest = new SM3Digest();
    digest.update(kind);
    digest.update(left, 0, left.length);
    digest.update(right, 0, right.length);
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return out;
  }

  /** Each part with its length in front, so that no two lists of parts give the same bytes. */
  private static byte[] unambiguous(Object... parts) {
    byte[][] texts = new byte[parts.length][];
    int length = 0;
    for (int i = 0; i < parts.length; i++) {
      texts[i] = String.valueOf(parts[i]).getBytes(StandardCharsets.UTF_8);
      length += Integer.BYTES + texts[i].length;
    }
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] text : texts) {
      all.putInt(text.length).put(text);
    }
    return all.array();
  }
}
