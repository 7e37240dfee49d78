package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.processadmin.migration.Migration;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;

/** Lists the latest migrations with their progress and a link to each. */
public class RecentMigrationList extends UnorderedList {

    public RecentMigrationList(MigrationViewServices services, List<Migration> migrations) {
        addClassName("migration-links");
        migrations.forEach(migration -> {
            RouteAnchor link = new RouteAnchor(
                    ProcessAdminNavigation.migration(migration.id()),
                    getTranslation(
                            "processadmin.migration.of",
                            services.number(migration.change().from()),
                            services.number(migration.change().to())));
            Span facts = new Span(getTranslation(
                    "processadmin.migration.facts",
                    migration.actorName(),
                    TimeFormats.minute(migration.startedAt()),
                    migration.progress().moved(),
                    migration.progress().total()));
            facts.addClassName("muted");
            add(new ListItem(link, new MigrationBadge(migration), facts));
        });
    }
}
