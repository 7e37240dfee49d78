package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.processadmin.migration.Migration;
import dev.mubiao.uikit.Formats;
import java.util.List;

/** The latest migrations: how far they are, and the way to each. */
class MigrationLinks extends UnorderedList {

    MigrationLinks(MigrationDesk desk, List<Migration> migrations) {
        addClassName("migration-links");
        migrations.forEach(migration -> {
            RouteAnchor link = new RouteAnchor(
                    Addresses.migration(migration.id()),
                    getTranslation(
                            "migrations.of",
                            desk.number(migration.change().from()),
                            desk.number(migration.change().to())));
            Span facts = new Span(getTranslation(
                    "migrations.facts",
                    migration.actorName(),
                    Formats.minute(migration.startedAt()),
                    migration.moved(),
                    migration.total()));
            facts.addClassName("muted");
            add(new ListItem(link, new MigrationBadge(migration), facts));
        });
    }
}
