package dev.mubiao.processadmin.drafts;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.dao.DataAccessResourceFailureException;

/** A draft is given back once: when its window is closed, or before that when the portal stops. */
class OpenModelersTests {

    private final ModelDraftEditing editing = mock(ModelDraftEditing.class);
    private final ApplicationContext portal = mock(ApplicationContext.class);
    private final OpenModelers modelers = new OpenModelers(editing, portal);
    private final ModelDraftId draft = new ModelDraftId(UUID.randomUUID());
    private final UUID window = UUID.randomUUID();

    @Test
    void aClosedWindowGivesItsDraftBackOnce() {
        modelers.opened(window, draft);

        modelers.leave(window);
        modelers.leave(window);

        verify(editing, times(1)).leave(window, draft);
    }

    @Test
    void whenThePortalStopsAllAreGivenBackAndTheSessionsThatEndLaterAskNothing() {
        UUID other = UUID.randomUUID();
        modelers.opened(window, draft);
        modelers.opened(other, draft);

        modelers.stopping(new ContextClosedEvent(portal));
        verify(editing).leave(window, draft);
        verify(editing).leave(other, draft);

        modelers.leave(window);
        modelers.leave(other);
        verify(editing, times(2)).leave(any(), any());
    }

    @Test
    void anotherContextThatClosesIsNotThePortal() {
        modelers.opened(window, draft);

        modelers.stopping(new ContextClosedEvent(mock(ApplicationContext.class)));

        verify(editing, never()).leave(any(), any());
    }

    @Test
    void aDatabaseThatIsAwayDoesNotKeepThePortalFromStopping() {
        modelers.opened(window, draft);
        doThrow(new DataAccessResourceFailureException("closed")).when(editing).leave(any(), any());

        assertThatNoException().isThrownBy(() -> modelers.stopping(new ContextClosedEvent(portal)));
        assertThatNoException().isThrownBy(() -> modelers.leave(window));
    }

    /** Spring tells listeners of the end before it stops and destroys anything. */
    @Test
    void theyAreGivenBackBeforeTheDatabaseIsClosed() {
        AutoCloseable database = mock(AutoCloseable.class);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("database", AutoCloseable.class, () -> database);
        context.registerBean(ModelDraftEditing.class, () -> editing);
        context.registerBean(OpenModelers.class, () -> new OpenModelers(editing, context));
        context.refresh();
        context.getBean(OpenModelers.class).opened(window, draft);

        context.close();

        InOrder order = inOrder(editing, database);
        order.verify(editing).leave(window, draft);
        assertThatNoException().isThrownBy(() -> order.verify(database).close());
    }
}
