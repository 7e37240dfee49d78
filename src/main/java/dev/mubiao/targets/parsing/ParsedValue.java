package dev.mubiao.targets.parsing;

import dev.mubiao.targets.content.TargetValue;

/**
 * A target value with the raw pieces it was found in.
 *
 * @param operatorRaw the operator as written, in its own cell or inside the value; empty if there is none
 * @param unitRaw the unit as written, in its own cell or inside the value; empty if there is none
 */
public record ParsedValue(TargetValue value, String operatorRaw, String unitRaw) {}
