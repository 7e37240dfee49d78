package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.engine.jobs.EngineState;
import dev.mubiao.processadmin.ui.DurationText;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.time.Duration;
import java.time.Instant;

/** The state of the engine: job executor, waiting and failed jobs, database, version. */
class EngineStatePanel extends Div {

    private static final Duration LATE = Duration.ofMinutes(5);

    EngineStatePanel() {
        addClassNames("panel", "engine-state");
    }

    void show(EngineState state, Instant now) {
        removeAll();
        DescriptionList facts = new DescriptionList();
        fact(
                facts,
                "processadmin.operation.engine.executor",
                state.working()
                        ? badge("processadmin.operation.engine.working", Tone.SUCCESS, VaadinIcon.CHECK)
                        : badge("processadmin.operation.engine.stopped", Tone.ERROR, VaadinIcon.BAN));
        fact(facts, "processadmin.operation.engine.waiting", new Span(Long.toString(state.waiting())));
        fact(facts, "processadmin.operation.engine.oldest", oldest(state, now));
        fact(
                facts,
                "processadmin.operation.engine.failed",
                state.failed() == 0
                        ? new Span("0")
                        : new Badge(Integer.toString(state.failed()), Tone.ERROR, VaadinIcon.WARNING));
        fact(facts, "processadmin.operation.engine.database", new Span(state.database()));
        fact(facts, "processadmin.operation.engine.version", new Span(state.version()));
        add(new H2(getTranslation("processadmin.operation.engine.title")), facts);
    }

    private Component oldest(EngineState state, Instant now) {
        Instant due = state.oldestDue();
        if (due == null) {
            return new Span(getTranslation("processadmin.operation.engine.nothingDue"));
        }
        String span = DurationText.between(due, now);
        return due.isBefore(now.minus(LATE)) ? new Badge(span, Tone.WARNING, VaadinIcon.CLOCK) : new Span(span);
    }

    private Badge badge(String key, Tone tone, VaadinIcon icon) {
        return new Badge(getTranslation(key), tone, icon);
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
