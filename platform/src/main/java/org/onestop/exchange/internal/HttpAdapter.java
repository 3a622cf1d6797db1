package org.onestop.exchange.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.onestop.crypto.Keys;
import org.onestop.exchange.ExchangeAdapter;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Ids;
import org.springframework.stereotype.Component;

/** Pushes by HTTP POST, signed anew at each attempt. */
@Component
class HttpAdapter implements ExchangeAdapter {
  private static final int ALREADY_THERE = 409;
  private static final int BROKEN = 500;

  private final HttpClient http;
  private final ExchangeSettings settings;
  private final byte[] secret;
  private final Clock clock;

  HttpAdapter(ExchangeSettings settings, Keys keys, Clock clock) {
    this.settings = settings;
    this.secret = keys.secret("exchange-" + settings.client());
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public String id() {
    return "http";
  }

  @Override
  public Handover send(URI to, String dispatchId, byte[] body, Duration patience) {
    try {
      int status = status(push(to, dispatchId, body, patience));
      return new Handover(status / 100 == 2 || status == ALREADY_THERE, "HTTP " + status);
    } catch (IOException unreachable) {
      return new Handover(false, unreachable.getClass().getSimpleName());
    }
  }

  /** Whoever answers anything but an error of his own is there, even if he wants no such thing. */
  @Override
  public Reach probe(URI to, Duration patience) {
    HttpRequest request = HttpRequest.newBuilder(to).timeout(patience).HEAD().build();
    try {
      int status = status(request);
      return new Reach(status < BROKEN, "HTTP " + status);
    } catch (IOException unreachable) {
      return new Reach(false, unreachable.getClass().getSimpleName());
    }
  }

  private HttpRequest push(URI to, String dispatchId, byte[] body, Duration patience) {
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    String nonce = Ids.next();
    return HttpRequest.newBuilder(to)
        .timeout(patience.compareTo(settings.timeout()) < 0 ? patience : settings.timeout())
        .header("Content-Type", "application/json; charset=utf-8")
        .header("Idempotency-Key", dispatchId)
        .header(Signatures.CLIENT, settings.client())
        .header(Signatures.TIMESTAMP, timestamp)
        .header(Signatures.NONCE, nonce)
        .header(Signatures.SIGNATURE, Signatures.sign(secret, timestamp, nonce, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private int status(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
