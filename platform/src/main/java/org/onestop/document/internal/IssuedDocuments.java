package org.onestop.document.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onestop.crypto.Digests;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.Documents;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.material.SealedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Component
class IssuedDocuments implements Documents {
  static final String AREA = "document";

  /** The year on a document is the country's. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Pages pages;
  private final OfdPages ofdPages;
  private final VerificationMark mark;
  private final SealedFiles files;
  private final DocumentMapper rows;
  private final Clock clock;

  IssuedDocuments(
      Pages pages,
      OfdPages ofdPages,
      VerificationMark mark,
      SealedFiles files,
      DocumentMapper rows,
      Clock clock) {
    this.pages = pages;
    this.ofdPages = ofdPages;
    this.mark = mark;
    this.files = files;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public byte[] render(DocumentTemplate template, JsonNode model) {
    return pages.pdf(TemplateText.fill(template, model));
  }

  @Override
  public byte[] render(String xhtml) {
    return pages.pdf(LookAlikes.replaced(xhtml));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Stored issue(String caseId, String division, DocumentTemplate template, JsonNode model) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String number = nextNumber(division, template.id(), now);
    ObjectNode numbered = Json.mapper().createObjectNode();
    numbered.setAll((ObjectNode) model);
    String code = Codes.next();
    String filled = TemplateText.fill(template, numbered.put("number", number));
    byte[] pdf = pages.pdf(filled, mark.of(number, code));
    Stored stored =
        new Stored(
            Ids.next(), caseId, template.id(), template.name(), number, Digests.sm3(pdf), now);
    String sealedSm3 = files.write(AREA, stored.id(), pdf);
    rows.insert(
        new DocumentMapper.Row(
            stored.id(),
            caseId,
            division,
            stored.kind(),
            stored.name(),
            number,
            code,
            stored.sm3(),
            sealedSm3,
            now));
    return stored;
  }

  @Override
  public List<Stored> ofCase(String caseId) {
    return rows.ofCase(caseId).stream().map(IssuedDocuments::stored).toList();
  }

  @Override
  public Optional<Stored> find(String caseId, String id) {
    return Optional.ofNullable(rows.find(caseId, id)).map(IssuedDocuments::stored);
  }

  @Override
  public byte[] content(Stored document) {
    byte[] pdf = files.read(AREA, document.id());
    if (!Digests.sm3(pdf).equals(document.sm3())) {
      throw new IllegalStateException("document " + document.id() + " is not what was issued");
    }
    return pdf;
  }

  @Override
  public byte[] ofd(Stored document) {
    return ofdPages.of(content(document));
  }

  @Override
  public Optional<Stored> verify(String code) {
    String read = Codes.read(code);
    return read.length() == Codes.LENGTH
        ? Optional.ofNullable(rows.coded(read)).map(IssuedDocuments::stored)
        : Optional.empty();
  }

  private String nextNumber(String division, String kind, Instant at) {
    int year = at.atZone(CHINA).getYear();
    var series = new DocumentMapper.Series(division, initials(kind), year);
    rows.count(series);
    return "\u3014%d\u3015%s-%s-%06d"
        .formatted(year, division, series.getCode(), series.getSerial());
  }

  /** {@code correction-notice} is CN; what shares its initials shares the series. */
  static String initials(String kind) {
    StringBuilder initials = new StringBuilder();
    for (String word : kind.split("-", -1)) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private static Stored stored(DocumentMapper.Row row) {
    return new Stored(
        row.id(), row.caseId(), row.kind(), row.name(), row.number(), row.sm3(), row.issuedAt());
  }
}
