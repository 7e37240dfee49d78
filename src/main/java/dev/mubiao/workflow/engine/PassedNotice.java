package dev.mubiao.workflow.engine;

/** A notice that a trial came past. @param who would have been told, as the model writes it */
public record PassedNotice(String name, String who) {}
