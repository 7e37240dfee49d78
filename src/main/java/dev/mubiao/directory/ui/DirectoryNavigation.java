package dev.mubiao.directory.ui;

/** The paths of the views of the organisation and its calendar. */
public final class DirectoryNavigation {

    public static final String ADMINISTRATION = "admin";
    public static final String CALENDAR = "calendar";
    public static final String API_TOKENS = "tokens";
    public static final String SUBSTITUTIONS = "deputies";

    private DirectoryNavigation() {}
}
