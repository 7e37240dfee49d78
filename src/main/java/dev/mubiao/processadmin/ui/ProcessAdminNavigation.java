package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.migration.MigrationId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The paths of the views of process administration. */
public final class ProcessAdminNavigation {

    private ProcessAdminNavigation() {}

    public static String draft(ModelDraftId draft) {
        return "processes/drafts/" + draft;
    }

    public static String release(ModelDraftId draft) {
        return "processes/release/" + draft;
    }

    public static String dryRun(ModelRef model) {
        return "processes/dry-run?model=" + encoded(model.text());
    }

    public static String comparison(ModelRef left, ModelRef right) {
        return "processes/compare?left=" + encoded(left.text()) + "&right=" + encoded(right.text());
    }

    /** Where running processes are moved to another version. */
    public static String migration(String from, String to) {
        return "processes/migrations?from=" + encoded(from) + "&to=" + encoded(to);
    }

    public static String migration(MigrationId migration) {
        return "processes/migrations/" + migration.value();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
