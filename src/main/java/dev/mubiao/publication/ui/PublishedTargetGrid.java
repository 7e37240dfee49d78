package dev.mubiao.publication.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.search.PublicFilter;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.uikit.TimeFormats;

/** Lists what is public, each with a link to its page. */
class PublishedTargetGrid extends Grid<PublishedTarget> {

    private static final PublicFilter ALL = new PublicFilter(null, null, null, null);

    PublishedTargetGrid(PublicTargetQueries targets) {
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::link)
                .setHeader(getTranslation("publication.name"))
                .setFlexGrow(3);
        addColumn(PublishedTarget::unitName)
                .setHeader(getTranslation("publication.unit"))
                .setFlexGrow(2);
        addColumn(target -> target.year().map(Object::toString).orElse(""))
                .setHeader(getTranslation("publication.year"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(PublishedTarget::revisionNumber)
                .setHeader(getTranslation("publication.revision"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(target -> TimeFormats.minute(target.publishedAt()))
                .setHeader(getTranslation("publication.publishedAt"))
                .setWidth("10rem")
                .setFlexGrow(0);
        setItems(
                query -> targets.page(ALL, query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(targets.page(ALL, 0, 1).getTotalElements()));
    }

    private Anchor link(PublishedTarget target) {
        Anchor link = new Anchor(PublicationNavigation.publicPage(target.target()), target.name(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }
}
