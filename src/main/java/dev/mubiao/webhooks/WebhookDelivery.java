package dev.mubiao.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.outbox.DeliveryAdapter;
import dev.mubiao.outbox.DeliveryException;
import dev.mubiao.outbox.OutboxChannel;
import dev.mubiao.outbox.OutboxItem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Posts payloads, signed. Redirects are not followed: they could lead to where webhooks may not go. */
@Component
class WebhookDelivery implements DeliveryAdapter {

    private static final int GONE = 410;

    private final WebhookRepository repository;
    private final WebhookAddressCheck addresses;
    private final WebhookSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;

    WebhookDelivery(
            WebhookRepository repository,
            WebhookAddressCheck addresses,
            WebhookSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
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
    public OutboxChannel kind() {
        return OutboxChannel.WEBHOOK;
    }

    @Override
    public String destinationName(UUID destination) {
        return repository.find(destination).map(Webhook::url).orElse("–");
    }

    @Override
    public void deliver(OutboxItem item) throws DeliveryException {
        Webhook webhook = repository
                .find(item.destination())
                .filter(Webhook::enabled)
                .orElseThrow(() -> DeliveryException.forGood("the webhook was removed or switched off"));
        String secret =
                repository.secret(webhook.id()).orElseThrow(() -> DeliveryException.forGood("the webhook was removed"));
        URI url = URI.create(webhook.url());
        addresses.check(url);
        int status = post(request(url, secret, item), url);
        if (status / 100 != 2) {
            String cause = "HTTP " + status + " from " + url;
            throw status == GONE ? DeliveryException.forGood(cause) : DeliveryException.forNow(cause);
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
                .header("X-Mubiao-Signature", WebhookSignature.of(secret, timestamp, item.payload()))
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

    private int post(HttpRequest request, URI url) throws DeliveryException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw DeliveryException.forNow(url + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryException.forNow(url + ": interrupted");
        }
    }
}
