package dev.mubiao.shell.login;

/** The addresses of the log-in page, relative to the portal's root. */
public final class LoginNavigation {

    /** The parameter that says why a session ended. */
    public static final String ENDED = "ended";

    private LoginNavigation() {}

    /** With what the page is to say about a log-in that failed, as the page knows it. */
    public static String failed(String reason) {
        return "login?" + reason;
    }

    /** With why the session ended. */
    public static String ended(String word) {
        return "login?" + ENDED + "=" + word;
    }
}
