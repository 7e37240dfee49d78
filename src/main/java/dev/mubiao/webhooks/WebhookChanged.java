package dev.mubiao.webhooks;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** An administrator registered, changed or removed a webhook. */
record WebhookChanged(String actor, Instant at, UUID subject, MessageText words) implements AuditedEvent {}
