package dev.mubiao.notices.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.notices.outbox.Delivery;
import dev.mubiao.notices.outbox.OutboxItem;
import dev.mubiao.notices.outbox.OutboxKind;
import dev.mubiao.notices.outbox.Undelivered;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Posts payloads, signed. Redirects are not followed: they could lead to where webhooks may not go. */
@Component
class WebhookDelivery implements Delivery {

    private static final int GONE = 410;

    private final WebhookRows rows;
    private final AddressCheck addresses;
    private final WebhookSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;

    WebhookDelivery(
            WebhookRows rows, AddressCheck addresses, WebhookSettings settings, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public OutboxKind kind() {
        return OutboxKind.WEBHOOK;
    }

    @Override
    public void deliver(OutboxItem item) throws Undelivered {
        Webhook webhook = rows.find(item.destination())
                .filter(Webhook::enabled)
                .orElseThrow(() -> Undelivered.forGood("the webhook was removed or switched off"));
        String secret = rows.secret(webhook.id()).orElseThrow(() -> Undelivered.forGood("the webhook was removed"));
        URI url = URI.create(webhook.url());
        addresses.check(url);
        int status = post(request(url, secret, item), url);
        if (status / 100 != 2) {
            String cause = "HTTP " + status + " from " + url;
            throw status == GONE ? Undelivered.forGood(cause) : Undelivered.forNow(cause);
        }
    }

    private HttpRequest request(URI url, String secret, OutboxItem item) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Mubiao")
                .header("X-Mubiao-Event", event(item))
                .header("X-Mubiao-Delivery", item.id().toString())
                .header("X-Mubiao-Timestamp", timestamp)
                .header("X-Mubiao-Signature", Signature.of(secret, timestamp, item.payload()))
                .POST(HttpRequest.BodyPublishers.ofString(item.payload(), StandardCharsets.UTF_8))
                .build();
    }

    private String event(OutboxItem item) {
        try {
            return json.readTree(item.payload()).path("event").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int post(HttpRequest request, URI url) throws Undelivered {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw Undelivered.forNow(url + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow(url + ": interrupted");
        }
    }
}
