/**
 * Runs commands once and in one transaction each, with retries after conflicts; needed by every service that
 * changes something.
 */
@NullMarked
@NamedInterface("command")
package dev.mubiao.approval.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
