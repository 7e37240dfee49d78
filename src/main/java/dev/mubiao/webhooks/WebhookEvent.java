package dev.mubiao.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mubiao.platform.Refusal;
import java.util.Arrays;

/** The events that other systems can subscribe to. */
public enum WebhookEvent {
    TASK_CREATED("task.created"),
    TASK_REASSIGNED("task.reassigned"),
    TASK_DECIDED("task.decided"),
    TARGET_PUBLISHED("target.published");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    /** As payloads and the API say it. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "webhooks.event." + name();
    }

    /** @throws Refusal INVALID if there is no such event */
    @JsonCreator
    public static WebhookEvent of(String word) {
        return Arrays.stream(values())
                .filter(event -> event.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "webhooks.unknownEvent", word));
    }
}
