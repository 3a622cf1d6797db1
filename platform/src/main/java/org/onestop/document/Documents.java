package org.onestop.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Documents made for cases: rendered, sealed, stored, numbered. */
public interface Documents {
  /**
   * @param id unique
   * @param kind e.g. registration-form, correction-notice, acceptance-notice, refusal-notice
   * @param number printed on it, e.g. 〔2026〕510107-CN-000001: year, division, initials of the kind,
   *     serial without gaps; kinds with the same initials share a series
   * @param sm3 digest of the PDF, 64 hexadecimal characters
   */
  record Stored(
      String id,
      String caseId,
      String kind,
      String name,
      String number,
      String sm3,
      Instant issuedAt) {}

  /**
   * Renders without storing anything. PDF, Chinese embedded; values are escaped. Names in the model
   * that are missing or null show nothing. Throws {@link org.onestop.kernel.Fault} INVALID {@code
   * template-broken} when the template is against {@link TemplateChecks}.
   */
  byte[] render(DocumentTemplate template, JsonNode model);

  /**
   * Renders a page that code has written, well-formed XHTML: it is no template, so nothing in it is
   * looked up or replaced. What acts or fetches is left out, as everywhere.
   */
  byte[] render(String xhtml);

  /**
   * Renders and stores within the caller's transaction; the number is put into the model as {@code
   * number}. At the foot of each page stands how to verify it. Documents of the same division, kind
   * and year wait for each other until their transactions end, so that no number is missing.
   */
  Stored issue(String caseId, String division, DocumentTemplate template, JsonNode model);

  /** In the order they were issued. */
  List<Stored> ofCase(String caseId);

  Optional<Stored> find(String caseId, String id);

  /** The PDF of a stored document, its digest verified. */
  byte[] content(Stored document);

  /** The same pages as OFD, GB/T 33190-2016; made from the PDF each time it is asked for. */
  byte[] ofd(Stored document);

  /**
   * What was issued with a code that is printed on it, however it was typed; empty when nothing
   * was.
   */
  Optional<Stored> verify(String code);
}
