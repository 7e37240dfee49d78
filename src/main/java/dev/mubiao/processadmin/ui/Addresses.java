package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.DraftId;
import dev.mubiao.processadmin.migration.MigrationId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of process administration are. */
final class Addresses {

    private Addresses() {}

    static String draft(DraftId draft) {
        return "processes/drafts/" + draft;
    }

    static String release(DraftId draft) {
        return "processes/release/" + draft;
    }

    static String dryRun(ModelRef model) {
        return "processes/dry-run?model=" + encoded(model.text());
    }

    static String comparison(ModelRef left, ModelRef right) {
        return "processes/compare?left=" + encoded(left.text()) + "&right=" + encoded(right.text());
    }

    /** Where running processes are moved to another version. */
    static String migration(String from, String to) {
        return "processes/migrations?from=" + encoded(from) + "&to=" + encoded(to);
    }

    static String migration(MigrationId migration) {
        return "processes/migrations/" + migration.value();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
