package org.onestop.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in and passed its checks.
 *
 * @param type id of the material in the catalog
 * @param fileName for display: without control characters, 200 characters at most, not escaped
 * @param size bytes of the plain content
 * @param sm3 digest of the plain content, 64 hexadecimal characters
 * @param caseId the case it is bound to; null until then (unbound files are removed after a while)
 * @param uploader account that uploaded it
 */
public record StoredMaterial(
    String id,
    String type,
    String fileName,
    String mediaType,
    long size,
    String sm3,
    @Nullable String caseId,
    String uploader,
    Instant uploadedAt) {}
