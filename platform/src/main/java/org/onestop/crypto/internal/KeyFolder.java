package org.onestop.crypto.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.util.encoders.Hex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder of key files. A file holds hexadecimal characters and may end in a line feed. */
@Component
class KeyFolder {
  static final int VAULT_KEY_BYTES = 16;
  static final int SECRET_BYTES = 32;

  private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;

  KeyFolder(CryptoSettings settings) {
    this.folder = settings.folder();
    if (settings.createMissing()) {
      create(root(), SECRET_BYTES);
      create(folder.resolve("vault").resolve(settings.current() + ".key"), VAULT_KEY_BYTES);
    }
  }

  /** The secret that all others are derived from. */
  byte[] rootSecret() {
    byte[] secret = read(root());
    if (secret.length < SECRET_BYTES) {
      throw unusable(root(), "must hold at least " + SECRET_BYTES + " bytes");
    }
    return secret;
  }

  /** A secret that has a file of its own. */
  Optional<byte[]> ownSecret(String purpose) {
    Path file = folder.resolve("secrets").resolve(purpose + ".secret");
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** All keys of the vault by id. */
  Map<String, byte[]> vaultKeys() {
    Path vault = folder.resolve("vault");
    Map<String, byte[]> keys = new HashMap<>();
    if (!Files.isDirectory(vault)) {
      return keys;
    }
    try (var files = Files.newDirectoryStream(vault, "*.key")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        byte[] key = read(file);
        if (key.length != VAULT_KEY_BYTES) {
          throw unusable(file, "must hold " + VAULT_KEY_BYTES + " bytes");
        }
        keys.put(name.substring(0, name.length() - ".key".length()), key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private Path root() {
    return folder.resolve("root.secret");
  }

  private static byte[] read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw unusable(
          file, "is missing; restore it, or set onestop.crypto.create-missing for a demo");
    }
    try {
      warnIfOpenToOthers(file);
      return Hex.decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
    } catch (IOException | RuntimeException e) {
      // Its text could be a part of the key.
      throw unusable(file, "cannot be read as hexadecimal characters");
    }
  }

  private static void warnIfOpenToOthers(Path file) throws IOException {
    if (posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      LOG.warn("Others than its owner may use the key file {}", file.getFileName());
    }
  }

  /** Whole and on the disk, or not at all: half a key would lose everything sealed with it. */
  private static void create(Path file, int bytes) {
    if (Files.exists(file)) {
      return;
    }
    byte[] key = new byte[bytes];
    new SecureRandom().nextBytes(key);
    Path parent = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(parent, forOwner(OWNER_ONLY_FOLDER));
      Path written = Files.createTempFile(parent, ".new", "", forOwner(OWNER_ONLY));
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(Hex.encode(key)));
        channel.force(true);
      }
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static FileAttribute<?>[] forOwner(Set<PosixFilePermission> permissions) {
    return posix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static IllegalStateException unusable(Path file, String why) {
    return new IllegalStateException("key file " + file + " " + why);
  }
}
