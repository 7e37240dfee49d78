package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.migration.MigrationId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The paths of the views of process administration. */
public final class ProcessAdminNavigation {

    /** The drafts and versions of the process. */
    public static final String OVERVIEW = "processes";

    public static final String OPERATION = "processes/operation";
    public static final String STATISTICS = "processes/statistics";

    /** Route of the modeler; {@link #draft} fills it in. */
    public static final String MODELER = "processes/drafts/:draft";

    public static final String RELEASE = "processes/release";
    public static final String COMPARISON = "processes/compare";
    public static final String DRY_RUN = "processes/dry-run";
    public static final String MIGRATION_PLAN = "processes/migrations";

    /** Route of a migration; {@link #migration(MigrationId)} fills it in. */
    public static final String MIGRATION = "processes/migrations/:id";

    private ProcessAdminNavigation() {}

    public static String draft(ModelDraftId draft) {
        return "processes/drafts/" + draft;
    }

    public static String release(ModelDraftId draft) {
        return RELEASE + "/" + draft;
    }

    public static String dryRun(ModelRef model) {
        return DRY_RUN + "?model=" + encoded(model.text());
    }

    public static String comparison(ModelRef left, ModelRef right) {
        return comparison(left.text(), right.text());
    }

    /** @param left text of a {@link ModelRef}, as choices and drafts keep it, or empty */
    public static String comparison(String left, String right) {
        return COMPARISON + "?left=" + encoded(left) + "&right=" + encoded(right);
    }

    /** Where running processes are moved to another version. */
    public static String migration(String from, String to) {
        return MIGRATION_PLAN + "?from=" + encoded(from) + "&to=" + encoded(to);
    }

    public static String migration(MigrationId migration) {
        return MIGRATION_PLAN + "/" + migration.value();
    }

    /** Goes to one of these paths; Vaadin itself takes a query in a path for a part of its last segment. */
    public static void go(UI ui, String path) {
        Location location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
