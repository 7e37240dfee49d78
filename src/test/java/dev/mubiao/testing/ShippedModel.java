package dev.mubiao.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The approval process as it is shipped, to be changed by tests. */
public final class ShippedModel {

    private ShippedModel() {}

    public static String text() {
        try (InputStream file = ShippedModel.class.getResourceAsStream("/processes/target-approval.bpmn")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** With the unit's review under another name. */
    public static byte[] withUnitReviewCalled(String name) {
        return text().replace("name=\"单位审核\"", "name=\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    }

    /** With the unit's review under another key and name. */
    public static byte[] withUnitReviewAs(String key, String name) {
        return text().replace("\"unitReview\"", "\"" + key + "\"")
                .replace("name=\"单位审核\"", "name=\"" + name + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
