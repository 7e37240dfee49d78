package dev.mubiao.directory.access;

/** What the gate can allow somebody to do; the table of who may is {@link AccessTable}. */
public enum Permission {
    /** Read a target's working draft, which nobody outside the unit sees before it is submitted. */
    READ_DRAFT,
    /** Read submitted revisions, opinions and the timeline. */
    READ,
    /** Create, edit, discard drafts. */
    EDIT,
    SUBMIT,
    WITHDRAW,
    /** Decide in unit review. */
    REVIEW_UNIT,
    /** Decide in finance review. */
    REVIEW_FINANCE,
    /** Decide at a step to which one was called in person: as head, signer, delegate or by name. */
    SIGN,

    PUBLISH,

    /** Watch the open work of a unit or office and give it to somebody else. */
    SUPERVISE,

    /** Remind those of a unit who have not filed their targets. */
    REMIND_FILING,
    /** Let a unit file outside of its budget year's cycle. */
    GRANT_LATE_FILING,
    /** See which days are worked, and when filing opens and closes. */
    READ_CALENDAR,

    /** Start an adjustment of a published target. */
    ADJUST,
    /** Decide at a step that fell to the administrators because nobody else was found. */
    DECIDE_FALLBACK,
    /** Keep units, people, roles, the calendar and processes. */
    ADMINISTER,
    READ_AUDIT,
    /** See the indicators that approved targets used. */
    READ_LIBRARY,
    /** Prefer, hide, rename and merge entries of the indicator library. */
    CURATE_LIBRARY,
    /** Change the rules of the pre-review: severities, scope, words, thresholds. */
    EDIT_RULES
}
