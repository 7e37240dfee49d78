package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.uikit.Commas;
import dev.mubiao.workflow.Outlook;
import java.util.List;

/** The steps that come, with those who would be asked. */
class RouteAhead extends OrderedList {

    private static final int NAMED = 3;

    RouteAhead(List<Outlook.Coming> steps) {
        addClassName("route-ahead");
        getElement().setAttribute("aria-label", getTranslation("verbs.ahead"));
        setVisible(!steps.isEmpty());
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Outlook.Coming step) {
        Span who = new Span(people(step));
        who.setTitle(step.people().stream().collect(Commas.of(this)));
        who.addClassName("muted");
        return new ListItem(new Span(step.step()), who);
    }

    private String people(Outlook.Coming step) {
        int number = step.people().size();
        if (number == 0) {
            return getTranslation("verbs.ahead.passed");
        }
        String names = step.people().stream().limit(NAMED).collect(Commas.of(this));
        String all = number > NAMED ? getTranslation("verbs.ahead.more", names, number) : names;
        return number == 1 ? all : getTranslation(step.together() ? "verbs.ahead.all" : "verbs.ahead.any", all);
    }
}
