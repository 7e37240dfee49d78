package dev.mubiao.targets.ui.sheet.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.communication.PushConnection;
import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetVersions;
import dev.mubiao.targets.ui.sheet.saving.EditingSessions.Editor;
import dev.mubiao.targets.ui.sheet.saving.EditingSessions.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingSessionsTests {

    private static final TargetId TARGET = new TargetId(UUID.randomUUID());
    private static final Editor ANNA = new Editor(new PersonId(UUID.randomUUID()), "安娜");
    private static final Editor BERT = new Editor(new PersonId(UUID.randomUUID()), "贝特");
    private static final Instant START = Instant.parse("2026-11-30T00:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final EditingSessions sessions = new EditingSessions(mock(TargetVersions.class), clock);
    private final PushConnection berts = mock(PushConnection.class);
    private final List<List<Editor>> annaHears = new ArrayList<>();

    @BeforeEach
    void open() {
        PushConnection annas = mock(PushConnection.class);
        when(annas.isConnected()).thenReturn(true);
        when(berts.isConnected()).thenReturn(true);
        after(Duration.ZERO);
        enter(ANNA, annas, annaHears);
        enter(BERT, berts, new ArrayList<>());
    }

    @AfterEach
    void end() throws InterruptedException {
        sessions.destroy();
    }

    @Test
    void aWindowThatFellSilentIsTakenForClosed() {
        assertThat(annaHears).last().isEqualTo(List.of(BERT));

        when(berts.isConnected()).thenReturn(false);
        sessions.lookWhoIsThere(TARGET);
        after(Duration.ofSeconds(30));
        sessions.lookWhoIsThere(TARGET);
        assertThat(annaHears).last().isEqualTo(List.of(BERT));

        after(Duration.ofSeconds(46));
        sessions.lookWhoIsThere(TARGET);
        assertThat(annaHears).last().isEqualTo(List.of());
    }

    @Test
    void aWindowThatIsBackIsShownAgain() {
        when(berts.isConnected()).thenReturn(false);
        sessions.lookWhoIsThere(TARGET);
        after(Duration.ofMinutes(1));
        sessions.lookWhoIsThere(TARGET);
        assertThat(annaHears).last().isEqualTo(List.of());

        when(berts.isConnected()).thenReturn(true);
        sessions.lookWhoIsThere(TARGET);

        assertThat(annaHears).last().isEqualTo(List.of(BERT));
    }

    private void after(Duration since) {
        when(clock.instant()).thenReturn(START.plus(since));
    }

    private void enter(Editor editor, PushConnection push, List<List<Editor>> hears) {
        UI ui = mock(UI.class);
        UIInternals internals = mock(UIInternals.class);
        when(ui.getInternals()).thenReturn(internals);
        when(internals.getPushConnection()).thenReturn(push);
        when(ui.access(any())).thenAnswer(call -> {
            call.getArgument(0, Command.class).execute();
            return null;
        });
        sessions.enter(new Session(TARGET, editor, ui, new EditingSessions.SheetListener() {
            @Override
            public void saved(long version) {}

            @Override
            public void others(List<Editor> others) {
                hears.add(others);
            }
        }));
    }
}
