package dev.mubiao.targets.content;

/** A main task of the year (年度主要任务). */
public record AnnualTask(String name, String content) {}
