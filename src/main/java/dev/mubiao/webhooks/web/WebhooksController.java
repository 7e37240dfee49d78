package dev.mubiao.webhooks.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.webhooks.Webhook;
import dev.mubiao.webhooks.WebhookEvent;
import dev.mubiao.webhooks.Webhooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The registered webhooks over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "webhooks", description = """
                Addresses of other systems that are posted events to; administrators only. Each request carries the \
                headers X-Mubiao-Event, X-Mubiao-Delivery (the same when it is tried again), X-Mubiao-Timestamp \
                (seconds since 1970) and X-Mubiao-Signature: sha256= and the hexadecimal HMAC-SHA256, with the shared \
                secret, of the timestamp, a full stop and the body. Anything but an answer of 200 to 299 within the \
                time is tried again, ten times over about a day. Order is not guaranteed.""")
class WebhooksController {

    private final Webhooks webhooks;
    private final CurrentActor actor;

    WebhooksController(Webhooks webhooks, CurrentActor actor) {
        this.webhooks = webhooks;
        this.actor = actor;
    }

    /**
     * @param secret 16 to 200 characters; it is never shown again
     * @param unknownHost true to register a host whose name is not known yet
     */
    record Registration(
            @Nullable String url,
            @Nullable String secret,
            @Nullable Set<WebhookEvent> events,
            @Nullable Boolean unknownHost) {}

    @GetMapping
    @Operation(summary = "The registered webhooks, without their secrets")
    List<Webhook> list() {
        return webhooks.list(actor.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an address")
    Webhook register(@RequestBody Registration wanted) {
        return webhooks.register(
                actor.get(),
                wanted.url() == null ? "" : wanted.url(),
                wanted.secret() == null ? "" : wanted.secret(),
                wanted.events() == null ? Set.of() : wanted.events(),
                Boolean.TRUE.equals(wanted.unknownHost()));
    }

    record Switch(boolean enabled) {}

    @PostMapping("/{id}/enabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch a webhook on or off")
    void enable(@PathVariable UUID id, @RequestBody Switch wanted) {
        webhooks.enable(actor.get(), id, wanted.enabled());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a webhook")
    void remove(@PathVariable UUID id) {
        webhooks.remove(actor.get(), id);
    }
}
