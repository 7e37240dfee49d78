package dev.mubiao.engine.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.engine.TaskEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskEventsTests {

    private static final TaskEvent DONE = new TaskEvent.Gone("done", UUID.randomUUID(), Instant.EPOCH);
    private static final TaskEvent CLAIMED = new TaskEvent.Claimed("other", null);

    private final List<TaskEvent> told = new ArrayList<>();
    private final TaskEvents events = new TaskEvents(List.of(told::add));

    @Test
    void whatACallerCollectsNoObserverIsTold() {
        List<TaskEvent> collected = events.during(() -> {
            events.publish(DONE);
            events.publish(CLAIMED);
        });
        assertThat(collected).containsExactly(DONE, CLAIMED);
        assertThat(told).isEmpty();
    }

    @Test
    void whatNobodyCollectsTheObserversAreToldAtOnce() {
        events.during(() -> {});
        events.publish(DONE);
        assertThat(told).containsExactly(DONE);
    }

    @Test
    void aFailedCallLeavesNothingBehind() {
        assertThatThrownBy(() -> events.during(() -> {
                    events.publish(DONE);
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        events.publish(CLAIMED);
        assertThat(told).containsExactly(CLAIMED);
    }
}
