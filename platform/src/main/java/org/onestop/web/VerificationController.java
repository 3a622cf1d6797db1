package org.onestop.web;

import org.onestop.casework.Verification;
import org.onestop.kernel.Fault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a paper is genuine; for anybody who holds it. */
@RestController
@RequestMapping("/api/v1/verifications")
class VerificationController {
  private final Verification verification;

  VerificationController(Verification verification) {
    this.verification = verification;
  }

  @GetMapping("/{code}")
  Verification.Genuine verify(@PathVariable String code) {
    return verification.verify(code).orElseThrow(() -> Fault.notFound("document-not-genuine"));
  }
}
