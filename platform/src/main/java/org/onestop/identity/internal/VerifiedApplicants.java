package org.onestop.identity.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.crypto.Vault;
import org.onestop.identity.Actor;
import org.onestop.identity.Applicants;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.identity.VerifiedIdentity;
import org.onestop.identity.internal.SignInTried.Outcome;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows applicants by a pseudonym that their number makes: the same at each sign-in. */
@Component
class VerifiedApplicants implements Applicants {
  private static final Pattern ID_NO = Pattern.compile("\\d{17}[\\dX]");
  private static final int LONGEST_NAME = 100;

  /** Enough to tell people apart, too little to be taken for the index itself. */
  private static final int PSEUDONYM = 32;

  private final Vault vault;
  private final IdentitySettings.Token claims;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VerifiedApplicants(
      Vault vault,
      IdentitySettings settings,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.vault = vault;
    this.claims = settings.token();
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<SignedIn> verified(String name, String idNo) {
    String called = name.strip();
    String number = idNo.strip().toUpperCase(Locale.ROOT);
    if (called.isEmpty() || called.length() > LONGEST_NAME || !ID_NO.matcher(number).matches()) {
      return Optional.empty();
    }
    String pseudonym = "applicant:" + vault.blindIndex(number).substring(0, PSEUDONYM);
    Actor actor = new Actor(pseudonym, pseudonym, Actor.NOWHERE, null, Set.of(Role.APPLICANT));
    return Optional.of(new SignedIn(actor, new VerifiedIdentity(called, number)));
  }

  @Override
  public Optional<SignedIn> claimed(Map<String, ?> told) {
    return told.get(claims.name()) instanceof String name
            && told.get(claims.idNo()) instanceof String idNo
        ? verified(name, idNo)
        : Optional.empty();
  }

  @Override
  public void entered(SignedIn applicant) {
    Actor actor = applicant.actor();
    transactions.run(() ->
        events.publishEvent(
            new SignInTried(
                actor.account(), actor.division(), Outcome.SIGNED_IN, clock.instant())));
  }
}
