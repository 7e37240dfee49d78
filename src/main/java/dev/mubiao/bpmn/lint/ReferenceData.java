package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.directory.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what the lint must know of the portal in which a model is to run: accounts, roles and values of variables.
 * The module that knows them implements it.
 */
public interface ReferenceData {

    /** Whether an open account has the log-in name. */
    boolean hasPerson(String loginName);

    /** Whether anybody at all has the role. */
    boolean hasHolder(Role role);

    /** All values that the variable can have; empty if they cannot be listed. */
    Optional<Set<String>> values(ProcessVariable variable);
}
