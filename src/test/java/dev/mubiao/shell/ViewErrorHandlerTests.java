package dev.mubiao.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import dev.mubiao.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewErrorHandlerTests {

    private final ViewErrorHandler handler = new ViewErrorHandler();

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void aPageThatWasLeftWhileItWasAnsweredIsToldNothing() {
        UI.setCurrent(new UI());
        assertThatCode(() -> {
                    handler.error(new ErrorEvent(new IllegalStateException("broken")));
                    handler.error(new ErrorEvent(new Refusal(Refusal.Kind.DENIED, "targets.stale")));
                })
                .doesNotThrowAnyException();
    }
}
