package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.approval.UpcomingSteps;
import dev.mubiao.uikit.ListJoiner;
import java.util.List;

/** Lists the upcoming steps, with those who will be asked. */
class UpcomingStepList extends OrderedList {

    private static final int NAMED = 3;

    UpcomingStepList(List<UpcomingSteps.Coming> steps) {
        addClassName("route-ahead");
        getElement().setAttribute("aria-label", getTranslation("inbox.upcoming"));
        setVisible(!steps.isEmpty());
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(UpcomingSteps.Coming step) {
        Span who = new Span(people(step));
        who.setTitle(step.people().stream().collect(ListJoiner.of(this)));
        who.addClassName("muted");
        return new ListItem(new Span(step.step()), who);
    }

    private String people(UpcomingSteps.Coming step) {
        int number = step.people().size();
        if (number == 0) {
            return getTranslation("inbox.upcoming.passed");
        }
        String names = step.people().stream().limit(NAMED).collect(ListJoiner.of(this));
        String all = number > NAMED ? getTranslation("inbox.upcoming.more", names, number) : names;
        return number == 1 ? all : getTranslation(step.together() ? "inbox.upcoming.all" : "inbox.upcoming.any", all);
    }
}
