package dev.mubiao.bpmn;

import java.util.regex.Pattern;

/** Names on which models and the program have agreed. */
public final class ModelConventions {

    /** The key that all versions of the approval process share. */
    public static final String APPROVAL_KEY = "target-approval";

    /** The property of a throw event that says whom it tells. */
    public static final String NOTICE = "notice";

    /** Characters that the name of a process, step or event can have in the engine and in the worklist. */
    public static final int LONGEST_NAME = 255;

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    private ModelConventions() {}

    /** Whether a process can have it as its key, by which others call it. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
