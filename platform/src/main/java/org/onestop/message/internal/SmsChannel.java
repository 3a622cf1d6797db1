package org.onestop.message.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.onestop.kernel.Json;
import org.onestop.message.Message;
import org.onestop.message.MessageChannel;
import org.springframework.stereotype.Component;

/**
 * Text messages through a gateway: {@code POST {"id","phone","text"}} as JSON, the id once more as
 * {@code Idempotency-Key}. Any 2xx, and 409 for one it has already, is handed over.
 */
@Component
class SmsChannel implements MessageChannel {
  private static final int HAS_IT = 409;

  private final MessageSettings settings;
  private final HttpClient http;

  SmsChannel(MessageSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public String id() {
    return "sms";
  }

  @Override
  public void send(Message message) {
    URI to = settings.smsUrl();
    String phone = message.phone();
    if (to == null || phone == null) {
      return;
    }
    int status = status(request(to, message, phone));
    if (status / 100 != 2 && status != HAS_IT) {
      throw new IllegalStateException("the gateway answered HTTP " + status);
    }
  }

  private HttpRequest request(URI to, Message message, String phone) {
    byte[] body =
        Json.mapper()
            .writeValueAsBytes(Map.of("id", message.id(), "phone", phone, "text", message.text()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .timeout(settings.timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", message.id())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    String token = settings.smsToken();
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private int status(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while handing a message over", interrupted);
    }
  }
}
