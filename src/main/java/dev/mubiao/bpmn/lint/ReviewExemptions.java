package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.Stage;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Answers which targets may be approved without a review at a stage. The module where two administrators allow that
 * implements it.
 */
public interface ReviewExemptions {

    /** Whether targets of any form may. */
    boolean some(Stage stage);

    /** Whether targets of each of these forms may, up to some amount. @param forms ids; empty for all forms there are */
    boolean forms(Stage stage, Set<String> forms);

    /** Whether a target may. @param yuan its amount */
    boolean target(Stage stage, String form, BigDecimal yuan);
}
