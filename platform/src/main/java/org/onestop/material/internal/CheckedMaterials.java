package org.onestop.material.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Vault;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.material.MaterialRule;
import org.onestop.material.Materials;
import org.onestop.material.SealedFiles;
import org.onestop.material.StoredMaterial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class CheckedMaterials implements Materials {
  static final String AREA = "material";

  private final FileChecks checks;
  private final Turning turning;
  private final SealedFiles files;
  private final MaterialMapper rows;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  CheckedMaterials(
      FileChecks checks,
      Turning turning,
      SealedFiles files,
      MaterialMapper rows,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.checks = checks;
    this.turning = turning;
    this.files = files;
    this.rows = rows;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public StoredMaterial store(
      String type, String fileName, byte[] content, MaterialRule rule, String uploader) {
    // Before the transaction, which holds a connection: decoding takes its time.
    FileChecks.Verdict verdict = checks.check(content, rule);
    verdict.problems().orThrow("material-refused");
    StoredMaterial material =
        taken(type, FileNames.clean(fileName), verdict.mediaType(), content, uploader);
    transactions.run(() -> keep(material, content));
    return material;
  }

  private StoredMaterial taken(
      String type, String fileName, String mediaType, byte[] content, String uploader) {
    return new StoredMaterial(
        Ids.next(),
        type,
        fileName,
        mediaType,
        content.length,
        Digests.sm3(content),
        null,
        uploader,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private void keep(StoredMaterial material, byte[] content) {
    rows.insert(row(material, files.write(AREA, material.id(), content)));
  }

  @Override
  public List<Problem> advice(StoredMaterial material, MaterialRule rule) {
    return rule.photo()
        ? PhotoAdvice.on(material.mediaType(), content(material)).list()
        : List.of();
  }

  @Override
  public StoredMaterial rotate(String id, String uploader, int quarterTurns, MaterialRule rule) {
    StoredMaterial before = own(id, uploader);
    if (before.caseId() != null) {
      throw Fault.conflict("material-bound");
    }
    int quarters = Math.floorMod(quarterTurns, 4);
    if (quarters == 0) {
      return before;
    }
    byte[] content = turning.turn(before.mediaType(), content(before), quarters, rule);
    FileChecks.Verdict verdict = checks.check(content, rule);
    verdict.problems().orThrow("material-refused");
    StoredMaterial after =
        taken(before.type(), before.fileName(), verdict.mediaType(), content, uploader);
    transactions.run(() -> {
      remove(before);
      keep(after, content);
    });
    return after;
  }

  @Override
  public StoredMaterial upload(String id, String uploader) {
    StoredMaterial material = own(id, uploader);
    if (material.caseId() != null) {
      throw unknown(id);
    }
    return material;
  }

  @Override
  public StoredMaterial get(String id) {
    return find(List.of(id)).stream().findFirst().orElseThrow(() -> unknown(id));
  }

  @Override
  public List<StoredMaterial> find(List<String> ids) {
    return ids.isEmpty() ? List.of() : rows.find(ids).stream().map(this::material).toList();
  }

  @Override
  public byte[] content(StoredMaterial material) {
    byte[] content = files.read(AREA, material.id());
    if (!Digests.sm3(content).equals(material.sm3())) {
      throw new IllegalStateException("material " + material.id() + " is not what was handed in");
    }
    return content;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void bind(String caseId, List<String> ids, Set<String> uploaders) {
    List<String> wanted = List.copyOf(Set.copyOf(ids));
    if (wanted.isEmpty() || rows.bind(caseId, wanted, uploaders) == wanted.size()) {
      return;
    }
    // Undone by the throw; what is bound now tells which of the two it was.
    List<StoredMaterial> there = find(wanted);
    Problems problems = new Problems();
    for (String id : wanted) {
      if (there.stream()
          .noneMatch(each -> each.id().equals(id) && uploaders.contains(each.uploader()))) {
        problems.block("/materials", "material-unknown", id);
      }
    }
    problems.orThrow("material-unknown");
    throw Fault.conflict("material-bound");
  }

  @Override
  public void discard(String id, String uploader) {
    transactions.run(() -> remove(own(id, uploader)));
  }

  private void remove(StoredMaterial material) {
    if (rows.deleteUnbound(material.id()) == 0) {
      throw Fault.conflict("material-bound");
    }
    files.remove(AREA, material.id());
  }

  private StoredMaterial own(String id, String uploader) {
    return find(List.of(id)).stream()
        .filter(each -> each.uploader().equals(uploader))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static Fault unknown(String id) {
    return Fault.notFound("material-unknown", id);
  }

  @Override
  public List<StoredMaterial> ofCase(String caseId) {
    return rows.ofCase(caseId).stream().map(this::material).toList();
  }

  private MaterialMapper.Row row(StoredMaterial material, String sealedSm3) {
    byte[] name = material.fileName().getBytes(StandardCharsets.UTF_8);
    return new MaterialMapper.Row(
        material.id(),
        material.type(),
        vault.seal(name, nameContext(material.id())),
        material.mediaType(),
        material.size(),
        material.sm3(),
        sealedSm3,
        material.caseId(),
        material.uploader(),
        material.uploadedAt());
  }

  private StoredMaterial material(MaterialMapper.Row row) {
    byte[] name = vault.open(row.fileName(), nameContext(row.id()));
    return new StoredMaterial(
        row.id(),
        row.type(),
        new String(name, StandardCharsets.UTF_8),
        row.mediaType(),
        row.size(),
        row.sm3(),
        row.caseId(),
        row.uploader(),
        row.uploadedAt());
  }

  private static String nameContext(String id) {
    return "material-name:" + id;
  }
}
