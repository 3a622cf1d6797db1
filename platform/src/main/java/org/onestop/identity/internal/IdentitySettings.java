package org.onestop.identity.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param failuresUntilLocked wrong passwords in a row after which an account is locked
 * @param lockedFor how long it then stays locked
 * @param failuresPerMinute wrong credentials allowed from one address in a minute
 * @param rememberedFor how long verified credentials need not be verified again
 * @param rememberedAtMost how many verified credentials are remembered at once
 * @param token the claims of bearer tokens
 */
@ConfigurationProperties("onestop.identity")
record IdentitySettings(
    @DefaultValue("5") int failuresUntilLocked,
    @DefaultValue("15m") Duration lockedFor,
    @DefaultValue("60") int failuresPerMinute,
    @DefaultValue("5m") Duration rememberedFor,
    @DefaultValue("10000") int rememberedAtMost,
    @DefaultValue Token token) {

  IdentitySettings {
    positive("failures-until-locked", failuresUntilLocked);
    positive("failures-per-minute", failuresPerMinute);
    positive("remembered-at-most", rememberedAtMost);
    positive("locked-for", lockedFor.toMillis());
    positive("remembered-for", rememberedFor.toMillis());
  }

  private static void positive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException("onestop.identity." + name + " must be positive");
    }
  }

  /**
   * Names of claims. A token that was issued to the applicants' client is an applicant's, any other
   * an account's.
   *
   * @param account holds the account's name
   * @param client holds the client that the token was issued to
   * @param applicantClient that client, for applicants
   * @param name holds the applicant's verified name
   * @param idNo holds the applicant's verified 公民身份号码
   */
  record Token(
      @DefaultValue("preferred_username") String account,
      @DefaultValue("azp") String client,
      @DefaultValue("onestop-applicant") String applicantClient,
      @DefaultValue("name") String name,
      @DefaultValue("id_number") String idNo) {}
}
