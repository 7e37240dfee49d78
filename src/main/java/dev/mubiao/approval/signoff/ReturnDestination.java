package dev.mubiao.approval.signoff;

import dev.mubiao.platform.text.Cleaning;

/**
 * Where a return leads to, and how the target comes back from there.
 *
 * @param goal {@link #TO_PREPARER}, {@link #TO_PREVIOUS}, or the key of an earlier step
 * @param straight whether it comes straight back to who returned it, instead of walking all steps again
 */
public record ReturnDestination(String goal, boolean straight) {

    public static final String TO_PREPARER = "preparer";
    public static final String TO_PREVIOUS = "previous";

    /** To the preparer, and from him through all steps again. */
    public static final ReturnDestination PREPARER = new ReturnDestination(TO_PREPARER, false);

    public ReturnDestination {
        goal = Cleaning.isNothing(goal) ? TO_PREPARER : Cleaning.said(goal);
    }
}
