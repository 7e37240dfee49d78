package dev.mubiao.notices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeNavigation;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The view of all notices of the reader, or of those that are unread. */
@StyleSheet("context://mubiao/notices.css")
@Route(NoticeNavigation.NOTICES)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private final transient PersonalNotices personalNotices;
    private final transient CurrentActor currentActor;
    private final Tabs tabs;
    private final Button readAll = new Button(VaadinIcon.CHECK.create());
    private final VirtualList<Notice> list = new VirtualList<>();
    private final Div empty = new Div();

    NoticesView(PersonalNotices personalNotices, CurrentActor currentActor, UiBroadcaster broadcaster, Clock clock) {
        this.personalNotices = personalNotices;
        this.currentActor = currentActor;
        addClassNames("view", "notices");
        tabs = new Tabs(
                new Tab(getTranslation("notices.filter.all")), new Tab(getTranslation("notices.filter.unread")));
        tabs.addSelectedChangeListener(change -> refresh());
        readAll.setText(getTranslation("notices.readAll"));
        readAll.addClickListener(click -> {
            personalNotices.readAll(currentActor.get().id());
            refresh();
        });
        list.setRenderer(new ComponentRenderer<>(notice -> new NoticeLine(notice, clock.instant(), this::open)));
        list.setDataProvider(
                new NoticeDataProvider(personalNotices, () -> currentActor.get().id(), this::unreadOnly));
        Button settings = new Button(
                getTranslation("notices.settings.title"),
                VaadinIcon.COG_O.create(),
                click -> UI.getCurrent().navigate(NoticeSettingsView.class));
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(settings, readAll);
        add(header, tabs, list, empty);
        broadcaster.follow(this, currentActor.get().id().value(), this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }

    private boolean unreadOnly() {
        return tabs.getSelectedIndex() == 1;
    }

    private void refresh() {
        list.getDataProvider().refreshAll();
        boolean any = personalNotices.count(currentActor.get().id(), unreadOnly()) > 0;
        readAll.setEnabled(personalNotices.unread(currentActor.get().id()) > 0);
        list.setVisible(any);
        empty.removeAll();
        if (!any) {
            empty.add(new EmptyState(
                    VaadinIcon.BELL_O, getTranslation(unreadOnly() ? "notices.emptyUnread" : "notices.empty")));
        }
    }

    private void open(Notice notice) {
        personalNotices.read(currentActor.get().id(), notice.id());
        UI.getCurrent().navigate(notice.path());
    }
}
