package dev.mubiao.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.worklist.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkItemFormatterTests {

    private final WorkItemFormatter formatter = new WorkItemFormatter(
            mock(Forms.class), Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void aDeadlineThatWasSetWithoutHolidaysIsToldAsUncertain() {
        assertThat(due("2026-12-30T10:00:00Z", null).getElement().getText()).isEqualTo("2026-12-30 18:00");
        Component about = due("2027-01-08T10:00:00Z", 2027);
        assertThat(about.getElement().getText()).contains("directory.calendar.about");
        assertThat(about.getElement().getAttribute("title")).contains("directory.calendar.about.help");
    }

    private Component due(String instant, @Nullable Integer aboutYear) {
        WorkItem item = mock();
        when(item.times())
                .thenReturn(new WorkItem.Times(
                        Instant.parse("2026-11-20T02:00:00Z"), Instant.parse(instant), aboutYear, null, null, null));
        return formatter.due(item);
    }
}
