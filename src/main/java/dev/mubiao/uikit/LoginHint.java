package dev.mubiao.uikit;

/** A log-in name that the log-in page offers. Only the demo contributes beans of it. */
public record LoginHint(String loginName, String password, String description) {}
