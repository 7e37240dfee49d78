package dev.mubiao.engine;

import dev.mubiao.bpmn.AssignmentRule;
import java.util.UUID;

/**
 * Is told, inside the transaction, when a process passes a throw event with the property {@code notice}. The module
 * that sends notices implements it.
 */
public interface NoticeObserver {

    /** @param name of the event as it is drawn */
    void passed(UUID target, String name, AssignmentRule who);
}
