package dev.mubiao.approval.signoff;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Role;
import org.jspecify.annotations.Nullable;

/**
 * The right of a user to sign at an open step: as which approver, in which role ({@code capacity}), and for whom as a
 * substitute ({@code behalf}, null for himself).
 */
public record SigningRight(
        Approver signer, Role capacity, @Nullable ActiveSubstitution behalf) {}
