package dev.mubiao.workflow.engine;

import java.util.UUID;

/** Is told, inside the transaction, when a process passes a notice. */
public interface NoticeObserver {

    /** @param name of the event as it is drawn */
    void passed(UUID target, String name, Decider who);
}
