package dev.mubiao.prereview.model;

import dev.mubiao.forms.FormVariant;

/** One rule of the catalogue. It has no state, so that one instance serves every thread. */
public interface Rule {

    /** Id in the catalogue, for instance {@code PR-207}. */
    String id();

    /**
     * Whether a rule that the standard book uses in some forms alone is of use in a form that the book does not name, as
     * one that an office has made: by what the form has, such as weights or a class of indicators.
     */
    default boolean suits(FormVariant form) {
        return false;
    }

    /** Reports what the rule finds, case by case; severities and scope are the rule book's. */
    void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector);
}
