package dev.mubiao.engine;

import java.time.Instant;

/**
 * One version of the approval process, or of one that it may call, as the engine keeps it, for good.
 *
 * @param id of the process definition
 * @param number counted from 1 by the engine
 * @param shipped whether it came with the program, and not from the office
 */
public record ProcessVersion(String id, int number, String name, Instant deployedAt, boolean shipped) {}
