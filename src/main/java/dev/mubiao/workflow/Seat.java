package dev.mubiao.workflow;

import dev.mubiao.directory.Role;
import dev.mubiao.directory.StandIn;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody may sign at an open step.
 *
 * @param signer whose signature it is
 * @param capacity the role in which he signs
 * @param behalf in whose place he signs, null for himself
 */
record Seat(Signer signer, Role capacity, @Nullable StandIn behalf) {}
