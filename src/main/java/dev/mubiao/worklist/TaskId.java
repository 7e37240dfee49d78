package dev.mubiao.worklist;

import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a task of the process engine, open or completed. */
public record TaskId(@JsonValue String value) {}
