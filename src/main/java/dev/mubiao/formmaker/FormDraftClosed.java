package dev.mubiao.formmaker;

/** A draft was released or given up: nobody makes it from its example any more. */
public record FormDraftClosed(String form, int version) {}
