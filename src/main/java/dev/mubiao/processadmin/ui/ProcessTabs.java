package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** The tabs that lead from one page of process administration to the others. */
public class ProcessTabs extends Nav {

    /** The pages, each with its address. */
    public enum Page {
        VERSIONS("processes"),
        OPERATION("processes/operation"),
        STATISTICS("processes/statistics");

        private final String path;

        Page(String path) {
            this.path = path;
        }
    }

    public ProcessTabs(Page current) {
        Tabs tabs = new Tabs();
        tabs.setAutoselect(false);
        for (Page page : Page.values()) {
            Anchor link = new Anchor(page.path, getTranslation("releases.tabs." + page));
            link.getElement().setAttribute("router-link", true);
            Tab tab = new Tab(link);
            tabs.add(tab);
            if (page == current) {
                tabs.setSelectedTab(tab);
            }
        }
        setAriaLabel(getTranslation("releases.tabs"));
        add(tabs);
    }
}
