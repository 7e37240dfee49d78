package dev.mubiao.directory.ui.substitution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.ui.GrantLabel;
import dev.mubiao.directory.ui.OrganisationNames;
import dev.mubiao.uikit.ListJoiner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** For whom somebody substitutes in these days, and for which work. */
class ActiveSubstitutionList extends Div {

    ActiveSubstitutionList() {
        addClassName("substitutions");
    }

    void show(List<ActiveSubstitution> substitutions, OrganisationNames organisationNames) {
        removeAll();
        add(new H2(getTranslation("directory.deputies.standIns")));
        if (substitutions.isEmpty()) {
            add(new Paragraph(getTranslation("directory.deputies.standIns.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        substitutions.forEach(activeSubstitution -> list.add(line(activeSubstitution, organisationNames)));
        add(list);
    }

    private ListItem line(ActiveSubstitution activeSubstitution, OrganisationNames organisationNames) {
        Span name = new Span(activeSubstitution.name());
        name.addClassName("substitution-name");
        return new ListItem(
                name, new Span(work(activeSubstitution, organisationNames)), new Span(since(activeSubstitution)));
    }

    private String work(ActiveSubstitution activeSubstitution, OrganisationNames organisationNames) {
        String roles = activeSubstitution.grants().stream()
                .map(grant -> GrantLabel.of(grant, organisationNames, this::getTranslation))
                .sorted()
                .collect(ListJoiner.of(this));
        if (!activeSubstitution.whole()) {
            return roles;
        }
        return roles.isEmpty()
                ? getTranslation("directory.deputies.scope.all")
                : getTranslation("directory.deputies.standIns.all", roles);
    }

    private String since(ActiveSubstitution activeSubstitution) {
        return activeSubstitution.since().equals(Instant.EPOCH)
                ? getTranslation("directory.deputies.standIns.open")
                : getTranslation(
                        "directory.deputies.standIns.since",
                        LocalDate.ofInstant(activeSubstitution.since(), WorkingCalendar.ZONE)
                                .toString());
    }
}
