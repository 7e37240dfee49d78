package dev.mubiao.processadmin.exemptions;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That targets of a form, up to an amount, may be approved without a review at a stage.
 *
 * @param mostYuan the largest amount for which it is valid, in yuan
 * @param agreed by whom else, empty while it waits for that
 * @param ended by whom it was ended, empty while it was not
 */
public record ReviewExemption(
        UUID id,
        String form,
        Stage stage,
        BigDecimal mostYuan,
        String reason,
        PersonId proposer,
        Step proposed,
        Optional<Step> agreed,
        Optional<Step> ended) {

    /** Who did something, by his display name, and when. */
    public record Step(String by, Instant at) {}

    public boolean valid() {
        return agreed.isPresent() && ended.isEmpty();
    }

    boolean covers(Stage other, String otherForm) {
        return valid() && stage == other && form.equals(otherForm);
    }
}
