package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import dev.mubiao.uikit.RouteAnchor;

/** The tabs that lead from one page of process administration to the others. */
public class ProcessTabs extends Nav {

    /** The pages, each with its address. */
    public enum Page {
        VERSIONS(ProcessAdminNavigation.OVERVIEW),
        OPERATION(ProcessAdminNavigation.OPERATION),
        STATISTICS(ProcessAdminNavigation.STATISTICS);

        private final String path;

        Page(String path) {
            this.path = path;
        }
    }

    public ProcessTabs(Page current) {
        Tabs tabs = new Tabs();
        tabs.setAutoselect(false);
        for (Page page : Page.values()) {
            Tab tab = new Tab(new RouteAnchor(page.path, getTranslation("processadmin.tabs." + page)));
            tabs.add(tab);
            if (page == current) {
                tabs.setSelectedTab(tab);
            }
        }
        setAriaLabel(getTranslation("processadmin.tabs"));
        add(tabs);
    }
}
