package dev.mubiao.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeNavigation;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.uikit.EmptyState;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Shows how many notices are unread, and the latest ones on a click. */
@StyleSheet("context://mubiao/notices.css")
class NoticeBell extends Div {

    private static final int LATEST = 8;

    private final transient PersonalNotices personalNotices;
    private final transient Supplier<Actor> actor;
    private final transient Clock clock;
    private final Span count = new Span();
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Popover popover = new Popover();

    NoticeBell(PersonalNotices personalNotices, Supplier<Actor> actor, Clock clock) {
        this.personalNotices = personalNotices;
        this.actor = actor;
        this.clock = clock;
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAriaLabel(getTranslation("notices.title"));
        popover.addClassName("bell-popover");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showLatest();
            }
        });
        add(button, count, popover);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Registration following = attach.getUI()
                .addAfterNavigationListener(
                        navigation -> opened(navigation.getLocation().getPath()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            following.remove();
        });
    }

    /** Whoever looks at a target's sheet or review need not be told of it any more. */
    final void opened(String path) {
        TargetNavigation.targetOf(path)
                .or(() -> InboxNavigation.targetOf(path))
                .filter(target -> personalNotices.readAbout(actor.get().id(), target) > 0)
                .ifPresent(target -> refresh());
    }

    /** Reads again how much there is, and what, if the list is open. */
    final void refresh() {
        int unread = personalNotices.unread(actor.get().id());
        count.setText(
                unread >= PersonalNotices.MOST_COUNTED
                        ? PersonalNotices.MOST_COUNTED - 1 + "+"
                        : Integer.toString(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(getTranslation("notices.bell", unread));
        button.setTooltipText(getTranslation("notices.bell", unread));
        if (popover.isOpened()) {
            showLatest();
        }
    }

    private void showLatest() {
        List<Notice> latest = personalNotices.list(actor.get().id(), false, 0, LATEST);
        popover.removeAll();
        Div lines = new Div();
        lines.addClassName("notice-lines");
        latest.forEach(notice -> lines.add(new NoticeLine(notice, clock.instant(), this::open)));
        if (latest.isEmpty()) {
            lines.add(new EmptyState(VaadinIcon.BELL_O, getTranslation("notices.empty")));
        }
        popover.add(head(latest.stream().anyMatch(Notice::unread)), lines, foot());
    }

    private Div head(boolean unread) {
        Button readAll = new Button(getTranslation("notices.readAll"), click -> {
            personalNotices.readAll(actor.get().id());
            refresh();
        });
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        readAll.setEnabled(unread);
        Div head = new Div(new H2(getTranslation("notices.title")), readAll);
        head.addClassName("bell-head");
        return head;
    }

    private Div foot() {
        Div foot = new Div(
                to("notices.all", NoticeNavigation.NOTICES), to("notices.settings.title", NoticeNavigation.SETTINGS));
        foot.addClassName("bell-foot");
        return foot;
    }

    private Button to(String key, String path) {
        Button link = new Button(getTranslation(key), click -> go(path));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return link;
    }

    private void open(Notice notice) {
        personalNotices.read(actor.get().id(), notice.id());
        refresh();
        go(notice.path());
    }

    private void go(String path) {
        popover.close();
        UI.getCurrent().navigate(path);
    }
}
