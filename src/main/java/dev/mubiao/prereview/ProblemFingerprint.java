package dev.mubiao.prereview;

import dev.mubiao.targets.sheet.SheetProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies a problem of a target from one check to the next; it changes with the text that the problem is about. */
public record ProblemFingerprint(String value) {

    public static ProblemFingerprint of(SheetProblem problem) {
        String text =
                String.join("\n", problem.rule(), problem.key(), problem.cell().key(), problem.quoted());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ProblemFingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
