package dev.mubiao.processadmin.releases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a release of a process model. */
public record ReleaseId(@JsonValue UUID value) {

    @JsonCreator
    public ReleaseId {}
}
