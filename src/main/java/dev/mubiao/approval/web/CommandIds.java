package dev.mubiao.approval.web;

import dev.mubiao.approval.command.CommandId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a command id of what a request gives: one without is a command of its own each time that it is sent. */
final class CommandIds {

    private CommandIds() {}

    static CommandId of(@Nullable UUID given) {
        return given == null ? CommandId.random() : new CommandId(given);
    }
}
