package dev.mubiao.processadmin.drafts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The browser windows on this node in which a draft is open. They give it back when they are closed; and when the portal
 * stops, before its web server and its database connections do.
 */
@Component
public class OpenModelers {

    private static final Logger LOG = LoggerFactory.getLogger(OpenModelers.class);

    private final ModelDraftEditing editing;
    private final ApplicationContext portal;
    private final Map<UUID, ModelDraftId> open = new ConcurrentHashMap<>();

    OpenModelers(ModelDraftEditing editing, ApplicationContext portal) {
        this.editing = editing;
        this.portal = portal;
    }

    public void opened(UUID window, ModelDraftId draft) {
        open.put(window, draft);
    }

    /** The window is closed; nothing happens if it has given its draft back before. */
    public void leave(UUID window) {
        ModelDraftId draft = open.remove(window);
        if (draft != null) {
            editing.leave(window, draft);
        }
    }

    @EventListener
    void stopping(ContextClosedEvent closed) {
        if (closed.getApplicationContext() != portal) {
            return;
        }
        for (UUID window : List.copyOf(open.keySet())) {
            try {
                leave(window);
            } catch (DataAccessException | TransactionException databaseAway) {
                LOG.info(
                        "the draft of an open modeler stays locked until its lease ends: {}",
                        databaseAway.getMessage());
            }
        }
    }
}
