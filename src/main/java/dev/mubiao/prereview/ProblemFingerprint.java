package dev.mubiao.prereview;

import dev.mubiao.platform.Sha256;
import dev.mubiao.targets.sheet.SheetProblem;

/** Identifies a problem of a target from one check to the next; it changes with the text that the problem is about. */
public record ProblemFingerprint(String value) {

    public static ProblemFingerprint of(SheetProblem problem) {
        return new ProblemFingerprint(Sha256.hex(
                String.join("\n", problem.rule(), problem.key(), problem.cell().key(), problem.quoted())));
    }
}
