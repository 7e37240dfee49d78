package dev.mubiao.workflow.web;

import dev.mubiao.workflow.CommandId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request without a command id is a command of its own each time that it is sent. */
final class CommandIds {

    private CommandIds() {}

    static CommandId of(@Nullable UUID given) {
        return given == null ? CommandId.random() : new CommandId(given);
    }
}
