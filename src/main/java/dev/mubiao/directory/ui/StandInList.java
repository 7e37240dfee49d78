package dev.mubiao.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.directory.StandIn;
import dev.mubiao.directory.WorkingCalendar;
import dev.mubiao.uikit.Commas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** For whom somebody stands in these days, and for which work. */
class StandInList extends Div {

    StandInList() {
        addClassName("stand-ins");
    }

    void show(List<StandIn> standIns, Places places) {
        removeAll();
        add(new H2(getTranslation("directory.deputies.standIns")));
        if (standIns.isEmpty()) {
            add(new Paragraph(getTranslation("directory.deputies.standIns.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        standIns.forEach(standIn -> list.add(line(standIn, places)));
        add(list);
    }

    private ListItem line(StandIn standIn, Places places) {
        Span name = new Span(standIn.name());
        name.addClassName("stand-in-name");
        return new ListItem(name, new Span(work(standIn, places)), new Span(since(standIn)));
    }

    private String work(StandIn standIn, Places places) {
        String roles = standIn.grants().stream()
                .map(grant -> GrantWords.of(grant, places, this::getTranslation))
                .sorted()
                .collect(Commas.of(this));
        if (!standIn.whole()) {
            return roles;
        }
        return roles.isEmpty()
                ? getTranslation("directory.deputies.scope.all")
                : getTranslation("directory.deputies.standIns.all", roles);
    }

    private String since(StandIn standIn) {
        return standIn.since().equals(Instant.EPOCH)
                ? getTranslation("directory.deputies.standIns.open")
                : getTranslation(
                        "directory.deputies.standIns.since",
                        LocalDate.ofInstant(standIn.since(), WorkingCalendar.ZONE)
                                .toString());
    }
}
