package org.onestop.release.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.Documents;
import tools.jackson.databind.JsonNode;

/** Documents where nobody asks for any. */
final class NoPapers implements Documents {
  @Override
  public byte[] render(DocumentTemplate template, JsonNode model) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] render(String xhtml) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Stored issue(String caseId, String division, DocumentTemplate template, JsonNode model) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Stored> ofCase(String caseId) {
    return List.of();
  }

  @Override
  public Optional<Stored> find(String caseId, String id) {
    return Optional.empty();
  }

  @Override
  public byte[] content(Stored document) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] ofd(Stored document) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Stored> verify(String code) {
    return Optional.empty();
  }
}
