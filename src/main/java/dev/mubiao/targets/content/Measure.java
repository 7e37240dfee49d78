package dev.mubiao.targets.content;

/**
 * A measure that safeguards the goals (工作保障措施).
 *
 * @param line 1-based line in the source, 0 if typed in
 */
public record Measure(String text, int line) {}
