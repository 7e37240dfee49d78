package dev.mubiao.workflow;

import com.fasterxml.jackson.annotation.JsonValue;

/** A step of one target that waits for somebody, or did. */
public record TaskId(@JsonValue String value) {}
