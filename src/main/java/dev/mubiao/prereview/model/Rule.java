package dev.mubiao.prereview.model;

/** One rule of the catalogue. It has no state, so that one instance serves every thread. */
public interface Rule {

    /** Id in the catalogue, for instance {@code PR-207}. */
    String id();

    /** Reports what the rule finds, case by case; severities and scope are the rule book's. */
    void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector);
}
