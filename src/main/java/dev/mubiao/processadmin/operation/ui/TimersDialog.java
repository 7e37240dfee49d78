package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.uikit.DayPicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

/** The waiting timers of one process, each of which can be rescheduled. */
class TimersDialog extends Dialog {

    private final BiConsumer<WaitingTimer, Instant> changed;

    TimersDialog(String name, List<WaitingTimer> timers, BiConsumer<WaitingTimer, Instant> changed) {
        this.changed = changed;
        setHeaderTitle(getTranslation("processadmin.operation.timers.title", name));
        setWidth("min(34rem, 100vw)");
        if (timers.isEmpty()) {
            add(new Paragraph(getTranslation("processadmin.operation.timers.none")));
        }
        timers.forEach(timer -> add(line(timer)));
        getFooter().add(new Button(getTranslation("processadmin.operation.close"), click -> close()));
    }

    private Div line(WaitingTimer timer) {
        LocalDateTime due = LocalDateTime.ofInstant(timer.dueAt(), WorkingCalendar.ZONE);
        DayPicker day = new DayPicker(timer.step());
        day.setValue(due.toLocalDate());
        TimePicker time = new TimePicker(getTranslation("processadmin.operation.timers.time"));
        time.setLocale(getLocale());
        time.setValue(due.toLocalTime());
        Button save = new Button(getTranslation("processadmin.operation.timers.change"), click -> {
            if (!day.isEmpty() && !day.isInvalid() && !time.isEmpty() && !time.isInvalid()) {
                close();
                changed.accept(
                        timer,
                        day.getValue()
                                .atTime(time.getValue())
                                .atZone(WorkingCalendar.ZONE)
                                .toInstant());
            }
        });
        Div line = new Div(day, time, save);
        line.addClassName("timer-line");
        return line;
    }
}
