package dev.mubiao.engine.jobs;

import java.time.Instant;

/** A timer of a process that runs. @param step id of its element in the model */
public record WaitingTimer(String id, String step, Instant dueAt) {}
