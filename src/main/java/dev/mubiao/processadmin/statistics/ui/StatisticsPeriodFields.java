package dev.mubiao.processadmin.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.uikit.DayPicker;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses a budget year and a period; the period has to begin before it ends. */
class StatisticsPeriodFields extends Div {

    private static final int YEARS = 6;
    private static final int USUAL_MONTHS = 12;

    private final Select<Integer> year = new Select<>();
    private final DayPicker from = new DayPicker(getTranslation("processadmin.statistics.from"));
    private final DayPicker until = new DayPicker(getTranslation("processadmin.statistics.until"));

    StatisticsPeriodFields(LocalDate today, Runnable changed) {
        addClassName("scope-bar");
        year.setLabel(getTranslation("processadmin.statistics.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("processadmin.operation.any"));
        year.setItems(IntStream.range(0, YEARS)
                .mapToObj(ago -> today.getYear() + 1 - ago)
                .toList());
        year.setItemLabelGenerator(
                one -> one == null ? getTranslation("processadmin.operation.any") : Integer.toString(one));
        from.setValue(today.minusMonths(USUAL_MONTHS - 1).withDayOfMonth(1));
        until.setValue(today);
        year.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> follow(changed));
        until.addValueChangeListener(change -> follow(changed));
        add(year, from, until);
    }

    private void follow(Runnable changed) {
        boolean wrong = from.isEmpty() || until.isEmpty() || until.getValue().isBefore(from.getValue());
        until.setInvalid(wrong);
        until.setErrorMessage(getTranslation("processadmin.statistics.period.wrong"));
        if (!wrong) {
            changed.run();
        }
    }

    @Nullable
    Integer year() {
        return year.getValue();
    }

    LocalDate from() {
        return from.getValue();
    }

    LocalDate until() {
        return until.getValue();
    }
}
