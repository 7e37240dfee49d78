package dev.mubiao.worklist;

/**
 * How an assignee is named to people. {@code name} is that of the person or of the pool's unit or office (empty for a
 * pool of everybody with the role), {@code role} the message key of the pool's role (empty for a person).
 */
public record AssigneeName(String name, String role) {}
