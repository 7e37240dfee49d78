package dev.mubiao.prereview;

import dev.mubiao.targets.SheetProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a problem from every other one, and from itself once the text that it is about has changed. */
public record Fingerprint(String value) {

    public static Fingerprint of(SheetProblem problem) {
        String text = String.join("\n", problem.rule(), problem.key(), problem.cell(), problem.quoted());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
