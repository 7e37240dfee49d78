package dev.mubiao.approval.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Chosen by the caller for one action: however often it is sent, it has its effect once. */
public record CommandId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {}

    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }
}
